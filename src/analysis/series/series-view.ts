import { percentChange, periodsPerYear, rebase, sum } from "../../core";
import { numbersBetween } from "./convert-series";
import type { SeriesFrequency, SeriesView } from "./series-request";

/** First and last of the periods that a number is made from. */
export type PeriodSpan = readonly [first: number, last: number];

/** What a shown number is made from: the periods that count, and those that they are compared with. */
export interface ViewSpans {
  own: PeriodSpan;
  reference?: PeriodSpan;
}

/** What a view is told beside the numbers. */
export interface ViewOptions {
  every: SeriesFrequency;
  /** The periods whose mean becomes 100. */
  base: PeriodSpan | undefined;
  window: number;
}

/** The periods that the number of a period takes in a view. */
export function viewSpans(
  view: SeriesView,
  at: number,
  { every, base, window }: ViewOptions,
): ViewSpans {
  const perYear = periodsPerYear[every];
  const own: PeriodSpan = [at, at];
  const before = (span: PeriodSpan, periods: number): PeriodSpan => [
    span[0] - periods,
    span[1] - periods,
  ];
  const january = Math.floor(at / perYear) * perYear;
  switch (view) {
    case "level":
      return { own };
    case "previous":
      return { own, reference: before(own, 1) };
    case "year-to-date":
      return { own, reference: [january - 1, january - 1] };
    case "year-on-year":
      return { own, reference: before(own, perYear) };
    case "cumulative":
      return { own: [january, at], reference: before([january, at], perYear) };
    case "rebased":
      return base ? { own, reference: base } : { own };
    case "moving-mean":
      return { own: [at - window + 1, at] };
  }
}

/** Whether a view shows percent changes. */
export const isChange = (view: SeriesView): boolean =>
  ["previous", "year-to-date", "year-on-year", "cumulative"].includes(view);

/** The numbers that a view shows; a period has none where a number that it needs is missing, or a base is not positive. */
export function viewSeries(
  values: ReadonlyMap<number, number>,
  view: SeriesView,
  options: ViewOptions,
): Map<number, number> {
  const shown = new Map<number, number>();
  for (const at of values.keys()) {
    const spans = viewSpans(view, at, options);
    const own = numbersBetween(values, ...spans.own);
    const reference = spans.reference && numbersBetween(values, ...spans.reference);
    const value = own && viewed(view, own, reference);
    if (value !== undefined) shown.set(at, value);
  }
  return shown;
}

function viewed(
  view: SeriesView,
  own: readonly number[],
  reference: readonly number[] | undefined,
): number | undefined {
  if (view === "level") return own[0];
  if (view === "moving-mean") return mean(own);
  if (!reference) return undefined;
  const [now, then] = [mean(own), mean(reference)];
  if (!(now > 0 && then > 0)) return undefined;
  return view === "rebased" ? rebase(now, then) : percentChange(then, now);
}

const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;
