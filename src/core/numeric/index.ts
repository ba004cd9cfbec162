export { apportion } from "./largest-remainder";
export { logarithmicMean } from "./logarithmic-mean";
export { positiveResult } from "./magnitude";
export { median, quantile } from "./quantile";
export { round } from "./round";
export { broadcastShape, shapeText, type Shape } from "./shape";
export { finite, sum, sumOfProducts } from "./sum";
export { roundingTolerance } from "./tolerance";
