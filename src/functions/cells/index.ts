export { broadcast, type NamedCells } from "./broadcast";
export { eachCell } from "./each-cell";
export { eachItem } from "./each-item";
export { elementwise } from "./elementwise";
export { isOmitted, readOption, readSwitch, readText, readWholeNumber, single } from "./option";
export { lay, readList, turned } from "./item-list";
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
