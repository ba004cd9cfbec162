import type {
  BlockSummary,
  FreePlace,
  OccupiedCells,
  WorkbookFailure,
} from "../../workbook/contract";
import type { SheetPlan } from "../../workbook/plan";

/** Where an insertion stands. */
export type InsertionState =
  | { step: "idle" }
  | { step: "working" }
  /** Cells are in the way: where the block could go instead. */
  | { step: "occupied"; plan: SheetPlan; occupied: OccupiedCells; places: readonly FreePlace[] }
  | { step: "done"; block: BlockSummary }
  /** The block was edited since: whether it may go all the same. */
  | { step: "asking removal"; block: BlockSummary }
  | { step: "removed" }
  | { step: "failed"; failure: WorkbookFailure; ways?: WaysOn };

/** Whether the reader is offered a place that would take what failed. */
export const offersPlace = (state: InsertionState): boolean =>
  state.step === "failed" &&
  state.ways !== undefined &&
  (state.ways.newSheet || state.ways.places.length > 0);

/** What the reader can do after an insertion failed. */
export interface WaysOn {
  places: readonly FreePlace[];
  /** Whether a new sheet may take it. */
  newSheet: boolean;
  /** Whether the same may go well the next time. */
  again: boolean;
}
