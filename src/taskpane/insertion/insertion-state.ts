import type { BlockSummary, OccupiedCells, WorkbookFailure } from "../../workbook/contract";
import type { SheetPlan } from "../../workbook/plan";

/** Where an insertion stands. */
export type InsertionState =
  | { step: "idle" }
  | { step: "working" }
  | { step: "occupied"; plan: SheetPlan; occupied: OccupiedCells }
  | { step: "done"; block: BlockSummary }
  /** The block was edited since: whether it may go all the same. */
  | { step: "asking removal"; block: BlockSummary }
  | { step: "removed" }
  | { step: "failed"; failure: WorkbookFailure };
