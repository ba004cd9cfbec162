export { type BlockAddress, blockAddresses } from "./block-addresses";
export {
  areasOverlap,
  type Extent,
  blockExtent,
  cellExtent,
  mostBlockCells,
  regionExtent,
} from "./block-extent";
export { isBlockOf, newBlockId } from "./block-id";
export type { BlockRecipe } from "./block-recipe";
export {
  type CellPosition,
  cellAddress,
  columnLetters,
  lastCell,
  cellWithin,
  localAddress,
  parseCellAddress,
  rangeAddress,
  sheetOfAddress,
} from "./cell-address";
export { filledRegion } from "./check-region";
export { displayText } from "./display-text";
export { type CellContent, cellDigest, fingerprint } from "./fingerprint";
export { nilFormat, numberFormat, readNumberFormat } from "./number-format";
export { planFormula } from "./plan-formula";
export { rowHeight } from "./row-height";
export { safeText } from "./safe-text";
export { freeSheetName } from "./sheet-name";
export type {
  BlockRange,
  CellOffset,
  ChartPlan,
  ChartSeriesPlan,
  FormatRun,
  FormulaCell,
  PlanTarget,
  PlannedCell,
  Region,
  SheetPlan,
} from "./sheet-plan";
export { blockColors } from "./block-colors";
export { bytesOfCards, type CellCard, cardJson } from "./cell-card";
export { columnWidths } from "./column-widths";
export { textFormula } from "./text-formula";
export { isSourceStamp, type SourceStamp } from "./source-stamp";
export { stampHeadShape } from "./stamp-head";
export { uniqueHeaders } from "./unique-headers";
export { textAsWritten, writtenFormat, writtenValue } from "./written-value";
