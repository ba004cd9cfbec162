import type {
  ApplyOutcome,
  BlockSummary,
  OccupiedCells,
  WorkbookFailure,
} from "../../workbook/contract";
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

export type InsertionEvent =
  | { type: "started" }
  | { type: "finished"; plan: SheetPlan; outcome: ApplyOutcome }
  | { type: "failed"; failure: WorkbookFailure }
  | { type: "removal asked"; block: BlockSummary }
  | { type: "removed" }
  | { type: "dismissed" };

export const idle: InsertionState = { step: "idle" };

export function insertionReducer(state: InsertionState, event: InsertionEvent): InsertionState {
  switch (event.type) {
    case "started":
      return { step: "working" };
    case "finished":
      return afterOutcome(event.plan, event.outcome);
    case "failed":
      return { step: "failed", failure: event.failure };
    case "removal asked":
      return { step: "asking removal", block: event.block };
    case "removed":
      return { step: "removed" };
    case "dismissed":
      return state.step === "working" ? state : idle;
  }
}

function afterOutcome(plan: SheetPlan, outcome: ApplyOutcome): InsertionState {
  switch (outcome.status) {
    case "done":
      return { step: "done", block: outcome.block };
    case "occupied":
      return { step: "occupied", plan, occupied: outcome.occupied };
    case "failed":
      return { step: "failed", failure: outcome.failure };
  }
}
