export { cellFailure, eachCell, elementwise } from "./elementwise";
export { isOmitted, readOption, readRequiredWholeNumber, readWholeNumber, single } from "./option";
export {
  eachItemAndPeriod,
  eachPeriod,
  facing,
  layItems,
  layPeriods,
  orientationOf,
  readItemRows,
  readItems,
  readPanel,
  type Orientation,
  type Panel,
} from "./panel";
export { asCells, cellAt, onWholeRange, readLike, readRange, shapeOf, type Cells } from "./range";
export { readCell } from "./read-cell";
export { eachSeries, eachYear, type Series, type SeriesResult } from "./series";
