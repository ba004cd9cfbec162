export { dataPlace } from "./chart-data";
export { chartLayer, type ChartLayer, type ChartLayerOptions } from "./chart-layer";
export { chartPicture } from "./chart-picture";
