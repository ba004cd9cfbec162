export { readCodes } from "./codes";
export { cellFailure, eachCell, elementwise } from "./elementwise";
export { isOmitted, readOption, readRequiredWholeNumber, readWholeNumber, single } from "./option";
export { orientationOf, type Orientation } from "./orientation";
export { readItemRows, readItems, readPanel, type Panel } from "./panel";
export { asCells, cellAt, onWholeRange, readLike, readRange, shapeOf, type Cells } from "./range";
export { readCell } from "./read-cell";
export {
  eachItemAndPeriod,
  eachPeriod,
  facing,
  layItemRows,
  layItems,
  layPeriods,
} from "./results";
export { eachSeries, eachYear, type Series, type SeriesResult } from "./series";
