import { useCallback, useReducer } from "react";
import type { ApplyOutcome } from "../../workbook/contract";
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
  remove(blockId: string): Promise<void>;
  dismiss(): void;
}

/** Puts plans into the workbook, and keeps what is to be asked or said about it. */
export function useInsertion(): Insertion {
  const { executor } = usePane().services;
  const [state, dispatch] = useReducer(insertionReducer, idle);
  const apply = useCallback(
    async (plan: SheetPlan, overwrite: boolean) => {
      dispatch({ type: "started" });
      const outcome = await executor.apply(plan, { overwrite });
      dispatch({ type: "finished", plan, outcome });
      return outcome.status;
    },
    [executor],
  );

  return {
    state,
    async atSelection(plan) {
      dispatch({ type: "started" });
      const selected = await executor.selection();
      if (selected.ok) await apply(plan(selected.value), false);
      else dispatch({ type: "failed", failure: selected.failure });
    },
    onNewSheet: (plan, name) => apply(plan({ newSheet: name }), false),
    async replace() {
      if (state.step === "occupied") await apply(state.plan, true);
    },
    async goTo(blockId) {
      const answer = await executor.goTo(blockId);
      if (!answer.ok) dispatch({ type: "failed", failure: answer.failure });
    },
    async remove(blockId) {
      dispatch({ type: "started" });
      const answer = await executor.remove(blockId);
      dispatch(answer.ok ? { type: "removed" } : { type: "failed", failure: answer.failure });
    },
    dismiss: () => dispatch({ type: "dismissed" }),
  };
}
