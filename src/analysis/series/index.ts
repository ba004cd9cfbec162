export { periodsWithin, usualConversion } from "./convert-series";
export {
  type ChosenPoint,
  type Conflict,
  joinedSeries,
  type JoinedSeries,
  type Segment,
  type SpliceStep,
} from "./joined-series";
export type { ReadPart } from "./read-part";
export { type ReadySet, readySets } from "./ready-sets";
export {
  bookPick,
  itemName,
  type SeriesChoice,
  seriesChoices,
  seriesChoiceSteps,
} from "./series-choices";
export {
  type Conversion,
  conversions,
  type SeriesFrequency,
  seriesFrequencies,
  type SeriesPart,
  type SeriesPick,
  type SeriesRequest,
  seriesRequestShape,
  type SeriesView,
  seriesViews,
} from "./series-request";
export {
  codeOf,
  printedMarks,
  type SeriesResult,
  seriesResult,
  type ShownSeries,
} from "./series-result";
export { isChange, viewSpans } from "./series-view";
export {
  linesOfTable,
  measuresOf,
  measureWords,
  periodOfColumn,
  seriesNumber,
  type TimeLine,
} from "./time-lines";
