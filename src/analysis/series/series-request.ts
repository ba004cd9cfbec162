import * as v from "valibot";
import { count, list, text } from "../../shapes";

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
const seriesPartShape = v.variant("from", [
  v.object({
    from: v.literal("book"),
    book: text,
    group: text,
    item: text,
    every: v.picklist(seriesFrequencies),
  }),
  /** The periods are columns where a row is named, rows elsewhere; `measure` tells lines of a table apart. */
  v.object({ from: v.literal("table"), table: text, row: v.optional(text), measure: text }),
]);
export type SeriesPart = v.InferOutput<typeof seriesPartShape>;

/** One series, joined from its parts. */
const seriesPickShape = v.object({
  parts: list(seriesPartShape),
  /** The part whose number counts where several differ; the first one when left out. */
  preferred: v.optional(count),
});
export type SeriesPick = v.InferOutput<typeof seriesPickShape>;

/** What the reader wants to see; plain data, as the record of a block keeps it. */
export const seriesRequestShape = v.object({
  picks: list(seriesPickShape),
  /** The most frequent that all series have when left out. */
  every: v.optional(v.picklist(seriesFrequencies)),
  view: v.picklist(seriesViews),
  /** By the unit of each series when left out. */
  conversion: v.optional(v.picklist(conversions)),
  /** The period, or the year of periods, that becomes 100; the first one that all series have when left out. */
  base: v.optional(text),
  /** How many periods a moving mean takes; 3 when left out. */
  window: v.optional(count),
  /** First and last period that is shown. */
  from: v.optional(text),
  to: v.optional(text),
});
export type SeriesRequest = v.InferOutput<typeof seriesRequestShape>;
