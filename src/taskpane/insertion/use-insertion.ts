import { useCallback, useReducer } from "react";
import type { ApplyOutcome, OccupiedCells } from "../../workbook/contract";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { usePane } from "../pane-context";
import { idle, insertionReducer, type InsertionState } from "./insertion-state";

export interface Insertion {
  state: InsertionState;
  /** Makes a plan for the selected cell and applies it. */
  atSelection(plan: (target: PlanTarget) => SheetPlan): Promise<void>;
  onNewSheet(
    plan: (target: PlanTarget) => SheetPlan,
    name: string,
  ): Promise<ApplyOutcome["status"]>;
  /** Yes to the question whether cells may be overwritten. */
  replace(): Promise<void>;
  goTo(blockId: string): Promise<void>;
  /** Takes the block out, after a question when it was edited since. */
  undo(blockId: string): Promise<void>;
  /** Takes the block out, edited or not. */
  remove(blockId: string): Promise<void>;
  dismiss(): void;
}

/** Puts plans into the workbook, and keeps what is to be asked or said about it. */
export function useInsertion(): Insertion {
  const { executor } = usePane().services;
  const [state, dispatch] = useReducer(insertionReducer, idle);
  const apply = useCallback(
    async (plan: SheetPlan, asked?: OccupiedCells) => {
      dispatch({ type: "started" });
      const agreed = asked ? { overwrite: true, asked } : { overwrite: false };
      const outcome = await executor.apply(plan, agreed);
      dispatch({ type: "finished", plan, outcome });
      return outcome.status;
    },
    [executor],
  );

  const remove = useCallback(
    async (blockId: string) => {
      dispatch({ type: "started" });
      const answer = await executor.remove(blockId);
      dispatch(answer.ok ? { type: "removed" } : { type: "failed", failure: answer.failure });
    },
    [executor],
  );

  return {
    state,
    async atSelection(plan) {
      dispatch({ type: "started" });
      const selected = await executor.selection();
      if (selected.ok) await apply(plan(selected.value));
      else dispatch({ type: "failed", failure: selected.failure });
    },
    onNewSheet: (plan, name) => apply(plan({ newSheet: name })),
    async replace() {
      if (state.step === "occupied") await apply(state.plan, state.occupied);
    },
    async goTo(blockId) {
      const answer = await executor.goTo(blockId);
      if (!answer.ok) dispatch({ type: "failed", failure: answer.failure });
    },
    async undo(blockId) {
      dispatch({ type: "started" });
      const blocks = await executor.blocks();
      if (!blocks.ok) return dispatch({ type: "failed", failure: blocks.failure });
      const block = blocks.value.find(({ id }) => id === blockId);
      if (block?.state === "edited") return dispatch({ type: "removal asked", block });
      return remove(blockId);
    },
    remove,
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
