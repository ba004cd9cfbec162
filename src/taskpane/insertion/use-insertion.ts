import { useCallback, useState } from "react";
import type { Answer, OccupiedCells } from "../../workbook/contract";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { usePane } from "../pane-context";
import type { InsertionState } from "./insertion-state";

export interface Insertion {
  state: InsertionState;
  /** Makes a plan for the selected cell and applies it. */
  atSelection(plan: (target: PlanTarget) => SheetPlan): Promise<void>;
  /** @returns whether the plan is in the workbook */
  onNewSheet(plan: (target: PlanTarget) => SheetPlan, name: string): Promise<boolean>;
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
  const [state, setState] = useState<InsertionState>({ step: "idle" });

  /** Waits for an answer; what it leads to is shown, or why it failed. */
  const show = useCallback(
    async <T>(request: Promise<Answer<T>>, next: (value: T) => InsertionState) => {
      setState({ step: "working" });
      const answer = await request;
      const shown = answer.ok ? next(answer.value) : failed(answer);
      setState(shown);
      return shown;
    },
    [],
  );
  const apply = (plan: SheetPlan, asked?: OccupiedCells) =>
    show(
      executor.apply(plan, asked ? { overwrite: true, asked } : { overwrite: false }),
      (applied): InsertionState =>
        applied.status === "inserted"
          ? { step: "done", block: applied.block }
          : { step: "occupied", plan, occupied: applied.occupied },
    );
  const remove = (blockId: string) => show(executor.remove(blockId), () => ({ step: "removed" }));

  return {
    state,
    async atSelection(plan) {
      setState({ step: "working" });
      const selected = await executor.selection();
      if (selected.ok) await apply(plan(selected.value));
      else setState(failed(selected));
    },
    onNewSheet: async (plan, name) => (await apply(plan({ newSheet: name }))).step === "done",
    async replace() {
      if (state.step === "occupied") await apply(state.plan, state.occupied);
    },
    async goTo(blockId) {
      const answer = await executor.goTo(blockId);
      if (!answer.ok) setState(failed(answer));
    },
    async undo(blockId) {
      setState({ step: "working" });
      const blocks = await executor.blocks();
      if (!blocks.ok) return setState(failed(blocks));
      const block = blocks.value.find(({ id }) => id === blockId);
      if (block?.state === "edited") setState({ step: "asking removal", block });
      else await remove(blockId);
    },
    async remove(blockId) {
      await remove(blockId);
    },
    // What is under way goes on.
    dismiss: () => setState((now) => (now.step === "working" ? now : { step: "idle" })),
  };
}

const failed = ({ failure }: Extract<Answer<unknown>, { ok: false }>): InsertionState => ({
  step: "failed",
  failure,
});
