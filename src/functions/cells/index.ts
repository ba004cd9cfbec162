export { broadcast, type NamedCells } from "./broadcast";
export { eachCell, remembering } from "./each-cell";
export { eachItem } from "./each-item";
export { headedRows, valueAndPercent } from "./headed-rows";
export { lay, readList, turned } from "./item-list";
export {
  isBlankOption,
  readNumberOption,
  readOption,
  readRequiredWholeNumber,
  readSwitch,
  readText,
  readWholeNumber,
  single,
  typedZeros,
} from "./option";
export { readOptionalCode } from "./optional-code";
export { orientationOf, type Orientation } from "./orientation";
export { eachPeriodOf, orientationOfPanel } from "./paired-panels";
export { readItemRows, readItems, readPanel, type Panel } from "./panel";
export { asCells, cellAt, onWholeRange, readRange, shapeOf, type Cells } from "./range";
export { readLike } from "./read-like";
export { readCell } from "./read-cell";
export { eachItemAndPeriod, eachPeriod, layPeriods } from "./results";
export { eachSeries, eachYear, type Series, type SeriesResult } from "./series";
export { readCode, readLabel } from "./text-cell";
