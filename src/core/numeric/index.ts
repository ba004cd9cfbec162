export { apportion } from "./largest-remainder";
export { round } from "./round";
export { broadcastShape, shapeText, type Shape } from "./shape";
export { finite, sum, sumOfProducts } from "./sum";
