import type { PageTable } from "./page-tables";
import { isFigure, overlaps } from "./run-kinds";
import { joinedRuns, type TextRun } from "./text-lines";

/** Columns of a table on a page: the middle of each, the labels' first. */
export interface TableColumns {
  /** Middle of each column; where the file numbers its columns, of its number. */
  centers: number[];
  /** Number of leading columns that hold labels; figures stand right of them. */
  labels: number;
  columnOf(run: TextRun): number;
}

interface Band {
  left: number;
  right: number;
}

/** Finds columns by their printed numbers, or by the figures that stand under one another. */
export function tableColumns(table: PageTable): TableColumns | undefined {
  const bands = bandsOf(table.body.flatMap(({ runs }) => runs.filter(isFigure)));
  const numbered = table.numbering?.runs ?? [];
  if (numbered.length > 1)
    return columnsByNumbers(withUnnumbered(numbered.map(middle), bands), bands);
  const valueBands = bands.filter((band) => !isLabelBand(band, table));
  const [first] = valueBands;
  if (!first) return undefined;
  const labelRuns = table.body.flatMap(({ runs }) => runs.filter((run) => run.right <= first.left));
  const label = labelRuns.length === 0 ? [] : [middle(hull(labelRuns))];
  const centers = [...label, ...valueBands.map(middle)];
  return {
    centers,
    labels: label.length,
    columnOf: (run) => {
      const at = valueBands.findIndex((band) => overlaps(band, run));
      if (at < 0) return nearest(centers, middle(run));
      // A label that reaches under the first figures is still one.
      return !isFigure(run) && label.length > 0 && run.left < first.left - run.size
        ? 0
        : at + label.length;
    },
  };
}

function columnsByNumbers(centers: number[], bands: readonly Band[]): TableColumns {
  // Figures of one column overlap: together they belong to the number over them, or next to them.
  const columnOfBand = bands.map((band) => {
    const over = [...centers.keys()].filter((at) => isWithin(centers[at] as number, band));
    return over.length === 1
      ? (over[0] as number)
      : over.length > 1
        ? undefined
        : nearest(centers, middle(band));
  });
  // As many bands as columns of figures stand for these in their order.
  const inOrder =
    bands.length === centers.length - 1 && bands.every((band) => band.left > (centers[0] ?? 0));
  const firstFigure = Math.min(
    ...bands.filter((_, at) => (columnOfBand[at] ?? 1) > 0).map(({ left }) => left),
  );
  return {
    centers,
    labels: 1,
    columnOf: (run) => {
      if (!isFigure(run) && run.left < firstFigure - run.size) return 0;
      const at = bands.findIndex((band) => overlaps(band, run));
      if (at < 0) return nearest(centers, middle(run));
      return inOrder ? at + 1 : (columnOfBand[at] ?? nearest(centers, middle(run)));
    },
  };
}

/** Columns that the file forgot to number: their figures are next to those of the numbered ones. */
function withUnnumbered(centers: readonly number[], bands: readonly Band[]): number[] {
  const own = bands.filter((band) => centers.some((center) => isWithin(center, band)));
  const steps = centers.slice(1).map((center, at) => center - (centers[at] as number));
  const step = Math.min(...steps);
  const added = bands.filter(
    (band) =>
      !own.includes(band) &&
      centers.every((center) => Math.abs(center - middle(band)) > 0.7 * step),
  );
  // Codes stand before the labels, under no number of their own.
  const behind = added.filter((band) => band.left > (centers[0] ?? 0));
  return [...centers, ...behind.map(middle)].sort((a, b) => a - b);
}

/** Figures that overlap from left to right, over all lines. */
function bandsOf(runs: readonly TextRun[]): Band[] {
  const bands: Band[] = [];
  for (const { left, right } of [...runs].sort((a, b) => a.left - b.left)) {
    const last = bands.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else bands.push({ left, right });
  }
  return bands;
}

/** Codes, years and running numbers before the words. */
const isLabelBand = (band: Band, { body }: PageTable): boolean => {
  const lines = body.filter(({ runs }) => runs.some((run) => isFigure(run) && overlaps(run, band)));
  const before = lines.filter(({ runs }) =>
    joinedRuns(runs, 0.8).some((run) => !isFigure(run) && run.left >= band.right - 1),
  );
  return before.length * 2 > lines.length;
};

export const middle = ({ left, right }: Band): number => (left + right) / 2;

const isWithin = (point: number, { left, right }: Band): boolean =>
  point > left - 1 && point < right + 1;

const hull = (bands: readonly Band[]): Band => ({
  left: Math.min(...bands.map(({ left }) => left)),
  right: Math.max(...bands.map(({ right }) => right)),
});

export function nearest(centers: readonly number[], point: number): number {
  let best = 0;
  centers.forEach((center, at) => {
    if (Math.abs(center - point) < Math.abs((centers[best] as number) - point)) best = at;
  });
  return best;
}
