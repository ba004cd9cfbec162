export { controlledRounding } from "./controlled-rounding";
export { apportion } from "./largest-remainder";
export { logarithmicMean } from "./logarithmic-mean";
export { isPositiveResult, positiveResult } from "./magnitude";
export { median, quantile } from "./quantile";
export { parsePrintedNumber } from "./parse-printed-number";
export { type DecimalVotes, decimalVotes, numberReader, type NumberReader } from "./number-reader";
export {
  type DecimalMark,
  type NumberOptions,
  type NumberReading,
  readPrintedNumber,
} from "./printed-number";
export { round, shownDigits, unitsShown } from "./round";
export { broadcastShape, shapeText, type Shape } from "./shape";
export { CompensatedSum, finite, sum, sumOfProducts } from "./sum";
export { roundingTolerance } from "./tolerance";
export {
  requireItems,
  requireNonNegative,
  requirePositive,
  requireSameItems,
} from "./required-values";
