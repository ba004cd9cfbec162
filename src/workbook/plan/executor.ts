import type { WorkbookFailureCode } from "../../language";
import type { SheetPlan, SourceStamp } from "./sheet-plan";

/** Carries plans out. The pane knows only this; Excel stands behind it, or a fake in tests. */
export interface Executor {
  /** The selected cell (the first one of a larger selection). */
  selection(): Promise<Answer<SelectedCell>>;
  /**
   * Writes a plan as a recorded block. With `overwrite` false it changes nothing when a target cell is not empty, and
   * says which; with true it keeps the old cells with the block. After a failure the workbook is as it was.
   */
  apply(plan: SheetPlan, options: { overwrite: boolean }): Promise<ApplyOutcome>;
  /** The blocks of the workbook, oldest first. */
  blocks(): Promise<Answer<BlockSummary[]>>;
  /** Shows and selects a block. */
  goTo(blockId: string): Promise<Answer<null>>;
  /** Takes a block out and brings back the cells that it replaced. */
  remove(blockId: string): Promise<Answer<null>>;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: WorkbookFailure };

export interface WorkbookFailure {
  code: WorkbookFailureCode;
  /** False when Excel did not answer while cleaning up; the executor tries again at the next request. */
  asItWas: boolean;
}

export interface SelectedCell {
  sheet: string;
  /** Without sheet and `$`: `B3`. */
  cell: string;
}

export type ApplyOutcome =
  | { status: "done"; block: BlockSummary }
  | { status: "occupied"; occupied: OccupiedCells }
  | { status: "failed"; failure: WorkbookFailure };

/** Cells in the way of a plan. */
export interface OccupiedCells {
  sheet: string;
  count: number;
  /** The first few, as addresses without a sheet name. */
  addresses: string[];
  /** False when they are too many to be kept with the block, so that removing it would not bring them back. */
  keepable: boolean;
}

/** What the record says of a block, and how it stands now. */
export interface BlockSummary {
  id: string;
  title: string;
  source: SourceStamp | null;
  sheet: string;
  address: string;
  state: "current" | "edited" | "gone";
  /** Whether removing it brings back cells that it replaced. */
  keepsOldCells: boolean;
}
