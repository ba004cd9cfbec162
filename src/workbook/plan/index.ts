export type { WorkbookFailureCode } from "../../language";
export { blockExtent, cellExtent, regionExtent, type Extent } from "./block-extent";
export type { BlockRecipe } from "./block-recipe";
export { newBlockId } from "./block-id";
export {
  cellAddress,
  columnLetters,
  lastCell,
  parseCellAddress,
  rangeAddress,
  type CellPosition,
} from "./cell-address";
export { findInsertedTable, type InsertedTable } from "./check-inserted-table";
export { planCheckReport, type CheckReportRequest } from "./check-report";
export { decimalText, provenFaultText, readingsText } from "./check-fault-text";
export { statementText } from "./check-statement";
export { filledRegion, type FilledRegion } from "./check-region";
export {
  type CellMark,
  type CheckedWorkbook,
  markFill,
  markLead,
  type SheetCells,
} from "./check-workbook";
export type { DocumentSettings, SettingChange } from "./document-settings";
export { displayText } from "./display-text";
export type {
  Answer,
  ApplyOutcome,
  BlockComparison,
  BlockSummary,
  ClearedLeftover,
  FoundLeftover,
  CellDifference,
  CellToWrite,
  Executor,
  OccupiedCells,
  SelectedCell,
  WorkbookFailure,
} from "./executor";
export { cellMark, fingerprint, type CellContent } from "./fingerprint";
export { mainRows, narrowTable, type TablePart } from "./narrow-table";
export { nilFormat, numberFormat, printedDecimals } from "./number-format";
export { planFormula, type FormulaRequest } from "./plan-formula";
export { planDecomposition, type DecompositionSheetRequest } from "./decomposition-plan";
export {
  planReleaseExample,
  releaseExample,
  releaseExampleHeaders,
  type ReleaseExampleRequest,
} from "./release-example";
export { planRelease } from "./release-plan";
export { spokenGroups, type ReleaseSheetRequest } from "./release-sheet";
export { releaseWords } from "./release-words";
export { planScenario } from "./scenario-plan";
export { type ScenarioSheetRequest } from "./scenario-sheet";
export { planTable, tableName, type TableRequest } from "./plan-table";
export { planSample, sampleTable } from "./plan-sample";
export { isThroughTime, usualChartRows, type ChartRequest } from "./table-chart";
export { safeText } from "./safe-text";
export { freeSheetName } from "./sheet-name";
export {
  isBoolean,
  isCount,
  isEither,
  isFiniteNumber,
  isListOf,
  isMapOf,
  isNull,
  isObjectOf,
  isOfNewerVersion,
  isOneOf,
  isOptional,
  isText,
  readSetting,
  type Shape,
} from "./shape";
export type {
  BlockRange,
  CellOffset,
  ChartPlan,
  ChartSeriesPlan,
  FormatRun,
  FormulaCell,
  NotePlan,
  NumberCell,
  PlannedCell,
  PlanTarget,
  Region,
  SheetPlan,
  SourceStamp,
  TablePlan,
  TextCell,
} from "./sheet-plan";
export { rowDepths } from "./table-looks";
export { planTradeBalance } from "./trade-balance-plan";
export { planTradeProfile, type TradeRequest } from "./trade-profile-plan";
export { isSourceStamp } from "./source-stamp-shape";
export { uniqueHeaders } from "./unique-headers";
export { writtenFormat, writtenValue } from "./written-value";
export { planTradeScenario, type TradeScenarioSheetRequest } from "./trade-scenario-plan";
