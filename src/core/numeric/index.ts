export { apportion } from "./largest-remainder";
export { parsePrintedNumber } from "./parse-printed-number";
export { readPrintedNumber, type NumberReading } from "./printed-number";
export { round } from "./round";
export { broadcastShape, shapeText, type Shape } from "./shape";
export { finite, sum, sumOfProducts } from "./sum";
