export { cellFailure, eachCell, elementwise } from "./elementwise";
export { isOmitted, readOption, readWholeNumber, single } from "./option";
export {
  eachPeriod,
  orientationOf,
  readItems,
  readPanel,
  type Orientation,
  type Panel,
} from "./panel";
export { asCells, cellAt, onWholeRange, readRange, shapeOf, type Cells } from "./range";
export { readCell } from "./read-cell";
