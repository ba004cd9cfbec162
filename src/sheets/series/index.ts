export { periodName } from "./period-name";
export { replanSeries } from "./replan-series";
export type { CellSource } from "./series-data";
export { planSeries, type SeriesPlanRequest } from "./series-plan";
export { seriesSources } from "./series-sources";
export { hasHundred, seriesNames, seriesNotes, seriesTitle, shownUnit } from "./series-words";
