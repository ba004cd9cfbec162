import { CoreError } from "../errors";
import { finite, sum } from "../numeric";

/** Periods of a year in each frequency. */
const periodsPerYear = { month: 12, quarter: 4, "half-year": 2, year: 1 } as const;

export const sourceFrequencies = ["month", "quarter", "half-year"] as const;
export type SourceFrequency = (typeof sourceFrequencies)[number];

/** What a series can be converted to; "12-month" is the year that ends in each period. */
export const targetFrequencies = ["quarter", "half-year", "year", "12-month"] as const;
export type TargetFrequency = (typeof targetFrequencies)[number];

/** What a series measures: an index or rate is averaged, a flow added, a stock taken at the end. */
export const seriesKinds = ["index", "flow", "stock"] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** Whether a result needs all of its periods, or takes those that are there. */
export const completeness = ["strict", "relaxed"] as const;
export type Completeness = (typeof completeness)[number];

export interface Conversion {
  from?: SourceFrequency;
  to: TargetFrequency;
  kind?: SeriesKind;
  /** Place of the first period in its year, from 1. */
  first?: number;
  missing?: Completeness;
}

/** One result, and the periods (from 0) that it is made of: `end` is the first one behind it. */
export interface ConvertedPeriod {
  start: number;
  end: number;
  /** undefined where a period that it needs is not there. */
  value: number | undefined;
}

/**
 * A series in a lower frequency: the mean of an index, the sum of a flow, the last figure of a stock.
 *
 * @param values one a period; a 0 is missing in an index or a stock, and nil in a flow
 * @returns one a period of the target that the series touches; for "12-month" one a period of the series
 * @throws CoreError `out-of-range` for a wrong first period or a higher frequency, `overflow`
 * @example convertFrequency([100, 102, 104], { to: "quarter" })[0].value // 102
 * @source IMF, Quarterly National Accounts Manual (2017), ch. 5; Eurostat, HICP Methodological Manual (2024)
 */
export function convertFrequency(
  values: ArrayLike<number>,
  { from = "month", to, kind = "index", first = 1, missing = "strict" }: Conversion,
): ConvertedPeriod[] {
  const year = periodsPerYear[from];
  if (!Number.isInteger(first) || first < 1 || first > year) {
    throw outOfRange("first_period", String(first), `1 … ${year}`);
  }
  const numbers = Float64Array.from(values);
  const valueOf = (start: number, end: number): ConvertedPeriod => ({
    start: Math.max(start, 0),
    end: Math.min(end, numbers.length),
    value: valueIn(numbers, start, end, kind, missing),
  });
  if (to === "12-month") {
    return Array.from(numbers, (_, last) => valueOf(last + 1 - year, last + 1));
  }
  const size = year / periodsPerYear[to];
  if (size < 1) throw outOfRange("to", to, `"half-year", "year"`);
  const before = (first - 1) % size;
  const count = Math.ceil((numbers.length + before) / size);
  return Array.from({ length: count }, (_, group) => {
    const start = group * size - before;
    return valueOf(start, start + size);
  });
}

function valueIn(
  numbers: Float64Array,
  start: number,
  end: number,
  kind: SeriesKind,
  missing: Completeness,
): number | undefined {
  const periods = numbers.subarray(Math.max(start, 0), Math.min(end, numbers.length));
  const known = kind === "flow" ? periods : periods.filter((value) => value !== 0);
  if (known.length === 0) return undefined;
  if (missing === "strict") {
    const isThere =
      kind === "stock"
        ? end <= numbers.length && periods[periods.length - 1] !== 0
        : known.length === end - start;
    if (!isThere) return undefined;
  }
  switch (kind) {
    case "index":
      return finite(sum(known) / known.length);
    case "flow":
      return finite(sum(known));
    case "stock":
      return known[known.length - 1];
  }
}

const outOfRange = (argument: string, found: string, expected: string) =>
  new CoreError("out-of-range", { argument, found, expected });
