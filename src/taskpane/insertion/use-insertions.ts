import { useEffect, useRef, useState } from "react";
import type { WorkbookFailure } from "../../workbook/contract";
import type { PlanTarget, SheetPlan } from "../../workbook/plan";
import { usePane } from "../pane-context";

/** A plan with the name of the new sheet that it is put on. */
export interface NamedPlan {
  name: string;
  plan: (target: PlanTarget) => SheetPlan;
}

/** Where an insertion of several sheets stands; `blocks` are the ids of what is in the workbook. */
export type InsertionsState =
  | { step: "idle" }
  | { step: "working"; done: number; all: number }
  | { step: "done"; blocks: readonly string[]; all: number }
  | { step: "failed"; failure: WorkbookFailure; blocks: readonly string[]; all: number }
  | { step: "removing"; done: number; all: number }
  /** What the reader has edited since stays. */
  | { step: "removed"; count: number; edited: number };

export interface Insertions {
  state: InsertionsState;
  insert(plans: readonly NamedPlan[]): Promise<void>;
  /** Ends after the sheet that is being written. */
  cancel(): void;
  /** Takes out all that the last insertion put in, but for what was edited since. */
  undo(): Promise<void>;
  dismiss(): void;
}

/** Puts several sheets into the workbook, one after the other, to be taken back together. */
export function useInsertions(): Insertions {
  const { executor } = usePane().services;
  const [state, setState] = useState<InsertionsState>({ step: "idle" });
  const isCancelled = useRef(false);
  useEffect(
    () => () => {
      isCancelled.current = true;
    },
    [],
  );
  return {
    state,
    async insert(plans) {
      const all = plans.length;
      const blocks: string[] = [];
      isCancelled.current = false;
      setState({ step: "working", done: 0, all });
      for (const { name, plan } of plans) {
        if (isCancelled.current) break;
        const answer = await executor.apply(plan({ newSheet: name }), { overwrite: false });
        if (!answer.ok) {
          return setState({ step: "failed", failure: answer.failure, blocks: [...blocks], all });
        }
        if (answer.value.status === "inserted") blocks.push(answer.value.block.id);
        setState({ step: "working", done: blocks.length, all });
      }
      setState({ step: "done", blocks, all });
    },
    cancel() {
      isCancelled.current = true;
    },
    async undo() {
      if (state.step !== "done" && state.step !== "failed") return;
      const { blocks, all } = state;
      setState({ step: "removing", done: 0, all: blocks.length });
      const listed = await executor.blocks();
      if (!listed.ok) return setState({ step: "failed", failure: listed.failure, blocks, all });
      const stateOf = new Map(listed.value.map((block) => [block.id, block.state]));
      const left = [...blocks];
      const edited = blocks.filter((id) => stateOf.get(id) === "edited");
      // Sheets go in the opposite order, so that the selection comes back to where it was.
      const going = blocks.filter((id) => stateOf.has(id) && !edited.includes(id)).reverse();
      for (const [at, id] of going.entries()) {
        const answer = await executor.remove(id);
        if (!answer.ok)
          return setState({ step: "failed", failure: answer.failure, blocks: left, all });
        left.splice(left.indexOf(id), 1);
        setState({ step: "removing", done: at + 1, all: going.length });
      }
      setState({ step: "removed", count: going.length, edited: edited.length });
    },
    dismiss: () => setState({ step: "idle" }),
  };
}
