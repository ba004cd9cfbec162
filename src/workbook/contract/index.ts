export type { WorkbookFailureCode } from "../../language";
export { type CellMark, type CheckedWorkbook, type SheetCells, markFill } from "./check-workbook";
export type { DocumentSettings } from "./document-settings";
export type {
  Answer,
  ApplyOutcome,
  BlockComparison,
  BlockSummary,
  CellDifference,
  ClearedLeftover,
  Executor,
  OccupiedCells,
  SelectedCell,
  WorkbookFailure,
} from "./executor";
