import { type Period, periodCode, periodOfCode, periodsPerYear } from "../../core";
import type { Library } from "../../library";
import { convertSeries, periodsWithin, usualConversion } from "./convert-series";
import { joinedSeries, type JoinedSeries, type Segment } from "./joined-series";
import {
  type Conversion,
  type SeriesFrequency,
  seriesFrequencies,
  type SeriesRequest,
} from "./series-request";
import { isChange, type PeriodSpan, type ViewOptions, viewSeries } from "./series-view";

/** A series as it is shown. */
export interface ShownSeries extends JoinedSeries {
  /** Undefined where the series is as frequent as what is shown. */
  conversion: Conversion | undefined;
  /** Undefined where it is printed less often. */
  converted: Map<number, number> | undefined;
  /** By period of the result. */
  shown: Map<number, number>;
  shownDecimals: number;
  /** What is printed beside the figures, or in place of one, by period of the result. */
  marks: ReadonlyMap<number, string>;
}

/** Series side by side. */
export interface SeriesResult {
  request: SeriesRequest;
  every: SeriesFrequency;
  series: ShownSeries[];
  options: ViewOptions;
  /** The periods that are shown, counted as `Period.at`. */
  axis: number[];
  /** Every period that a series of this frequency has: what `from`, `to` and `base` may be. */
  periods: number[];
  /** The period or year that is 100 in the rebased view. */
  base: string | undefined;
}

/** What a request shows; undefined while it names no series that the library has. */
export function seriesResult(library: Library, request: SeriesRequest): SeriesResult | undefined {
  const joined = request.picks.flatMap((pick, place) => joinedSeries(library, pick, place));
  if (joined.length === 0) return undefined;
  const every = request.every ?? commonFrequency(joined);
  const converted = joined.map((one) => {
    const how = request.conversion ?? usualConversion(one.unit);
    return { one, how, values: convertSeries(one.values, one.every, every, how) };
  });
  const periods = spanOf(converted.flatMap(({ values }) => [...(values?.keys() ?? [])]));
  const shared = periods.find((at) =>
    converted.every(({ values }) => values === undefined || values.has(at)),
  );
  const base = request.base ?? codeOf(shared ?? periods[0], every);
  const options: ViewOptions = {
    every,
    base: base === undefined ? undefined : baseSpan(base, every),
    window: Math.max(1, request.window ?? 3),
  };
  const [from, to] = [bound(request.from, every, 0), bound(request.to, every, 1)];
  return {
    request,
    every,
    options,
    base,
    periods,
    axis: periods.filter((at) => at >= (from ?? -Infinity) && at <= (to ?? Infinity)),
    series: converted.map(({ one, how, values }) => ({
      ...one,
      conversion: one.every === every ? undefined : how,
      converted: values,
      shown: values ? viewSeries(values, request.view, options) : new Map<number, number>(),
      shownDecimals: decimalsShown(one, request, every),
      marks: marksOf(one, every),
    })),
  };
}

/** The most frequent that all have. */
const commonFrequency = (series: readonly Pick<JoinedSeries, "every">[]): SeriesFrequency =>
  seriesFrequencies[Math.max(0, ...series.map(({ every }) => seriesFrequencies.indexOf(every)))] ??
  "year";

/** A longer period has the marks of all its parts, each once. */
function marksOf(
  { segments, every: own }: JoinedSeries,
  every: SeriesFrequency,
): ReadonlyMap<number, string> {
  const count = Math.max(1, periodsPerYear[own] / periodsPerYear[every]);
  const marks = new Map<number, Set<string>>();
  for (const [at, mark] of printedMarks(segments)) {
    const period = Math.floor(at / count);
    marks.set(period, (marks.get(period) ?? new Set()).add(mark));
  }
  return new Map([...marks].map(([period, found]) => [period, [...found].join(" ")]));
}

/** What is printed beside the numbers of segments, and in place of those that none of them has. */
export function printedMarks(segments: readonly Segment[]): [at: number, mark: string][] {
  const points = segments.flatMap((segment) => [...segment.points]);
  const printed = new Set(points.map(([at]) => at));
  return [
    ...points.flatMap(([at, { mark }]): [number, string][] =>
      mark === undefined ? [] : [[at, mark]],
    ),
    ...segments.flatMap(({ gaps }) => [...gaps].filter(([at]) => !printed.has(at))),
  ];
}

function decimalsShown(
  { decimals, every: own }: JoinedSeries,
  { view }: SeriesRequest,
  every: SeriesFrequency,
): number {
  if (isChange(view) || view === "rebased") return 2;
  return view === "level" && own === every ? decimals : Math.max(decimals, decimals > 0 ? 2 : 0);
}

/** A year is all its periods. */
function baseSpan(code: string, every: SeriesFrequency): PeriodSpan | undefined {
  const period = periodOfCode(code);
  if (!period) return undefined;
  if (period.every === every) return [period.at, period.at];
  return period.every === "year" ? periodsWithin(period.at, "year", every) : undefined;
}

/** The first or last period of what a code names. */
function bound(code: string | undefined, every: SeriesFrequency, end: 0 | 1): number | undefined {
  const span = code === undefined ? undefined : baseSpan(code, every);
  return span?.[end];
}

function spanOf(periods: readonly number[]): number[] {
  if (periods.length === 0) return [];
  const [first, last] = [Math.min(...periods), Math.max(...periods)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const codeOf = (at: number | undefined, every: Period["every"]): string | undefined =>
  at === undefined ? undefined : periodCode({ every, at });
