export { broadcast, type NamedCells } from "./broadcast";
export { eachCell } from "./each-cell";
export { eachItem } from "./each-item";
export { elementwise } from "./elementwise";
export { lay, readList, turned } from "./item-list";
export { isOmitted, readFlag, readOption, readWholeNumber, single } from "./option";
export { eachPeriodOf, orientationOfPanel } from "./paired-panels";
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
export { readCode, readLabel } from "./text-cell";
