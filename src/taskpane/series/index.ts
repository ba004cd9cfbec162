export { SeriesScreen } from "./series-screen";
export { openSeries } from "./series-state";
