export const seriesFrequencies = ["month", "quarter", "year"] as const;
export type SeriesFrequency = (typeof seriesFrequencies)[number];

/** What is shown of a series: its level, its change against some period before, its level on a new base, its moving mean. */
export const seriesViews = [
  "level",
  "previous",
  "year-to-date",
  "year-on-year",
  "cumulative",
  "rebased",
  "moving-mean",
] as const;
export type SeriesView = (typeof seriesViews)[number];

/** How the months or quarters of a longer period become one number. */
export const conversions = ["mean", "sum", "end"] as const;
export type Conversion = (typeof conversions)[number];

/** Where numbers of a series are: the series of a book as TIME_SERIES names it, or a line of a table. */
export type SeriesPart =
  | { from: "book"; book: string; group: string; item: string; every: SeriesFrequency }
  /** The periods are columns where a row is named, rows elsewhere; `measure` tells lines of a table apart. */
  | { from: "table"; table: string; row?: string; measure: string };

/** One series, joined from its parts. */
export interface SeriesPick {
  parts: readonly SeriesPart[];
  /** The part whose number counts where several differ; the first one when left out. */
  preferred?: number;
}

/** What the reader wants to see; plain data, as the record of a block keeps it. */
export interface SeriesRequest {
  picks: readonly SeriesPick[];
  /** The most frequent that all series have when left out. */
  every?: SeriesFrequency;
  view: SeriesView;
  /** By the unit of each series when left out. */
  conversion?: Conversion;
  /** The period, or the year of periods, that becomes 100; the first one that all series have when left out. */
  base?: string;
  /** How many periods a moving mean takes; 3 when left out. */
  window?: number;
  /** First and last period that is shown. */
  from?: string;
  to?: string;
}
