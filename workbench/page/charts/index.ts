export { dataPlace } from "./chart-data";
export { chartLayer, type ChartLayer } from "./chart-layer";
export { chartPicture } from "./chart-picture";
export { isSimplified } from "./is-simplified";
