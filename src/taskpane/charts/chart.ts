/** What a chart says besides its numbers. */
interface ChartWords {
  title: string;
  /** What it shows, in words, for those who cannot see it. */
  description: string;
  /** What the numbers are counted in, where the title does not say it. */
  unit?: string;
  /** The line that says where the numbers are from. */
  source: string;
}

export interface Bar {
  label: string;
  value: number;
  /** The value as it is to be read. */
  text: string;
  /** Quiet: what is not a category of its own, such as the others. Strong: a total. */
  weight?: "quiet" | "strong";
}

/** Bars from zero, one below the other; negative ones go to the left. */
export interface ChartOfBars extends ChartWords {
  kind: "bars";
  bars: readonly Bar[];
  /** Headers of the table of numbers: labels, values. */
  headers: readonly [string, string];
}

export interface Line {
  name: string;
  /** A place without a number is a gap. */
  values: readonly (number | undefined)[];
  /** What is printed beside the figures, place by place: points that are not final are hollow. */
  marks?: readonly string[];
}

/** Lines over the same labels. */
export interface ChartOfLines extends ChartWords {
  kind: "lines";
  labels: readonly string[];
  labelHeader: string;
  lines: readonly Line[];
  /** Whether the axis begins with 0. */
  fromZero?: boolean;
  /** A level to read the lines against. */
  reference?: number | undefined;
  /** A number as it is to be read, and shortly beside the axis. */
  text: (value: number, line: number) => string;
  axisText: (value: number) => string;
}

export type Chart = ChartOfBars | ChartOfLines;
