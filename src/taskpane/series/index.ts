export { SeriesScreen } from "./series-screen";
