export type { WorkbookFailureCode } from "../../language";
export {
  type CellMark,
  type CheckedWorkbook,
  type SheetCells,
  markFill,
  markLead,
} from "./check-workbook";
export {
  type CellCleaner,
  type CellState,
  type CleanableSelection,
  oppositeRewrite,
  type MergedArea,
  type SheetRewrite,
} from "./cell-cleaner";
export type { DocumentSettings, SettingChange } from "./document-settings";
export type {
  Answer,
  Applied,
  BlockComparison,
  BlockSummary,
  CellDifference,
  CellToWrite,
  ClearedLeftover,
  Executor,
  FoundLeftover,
  PlanOfBlock,
  FreePlace,
  OccupiedCells,
  PlacedBlock,
  SelectedCell,
  WorkbookFailure,
} from "./executor";
