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
  | { step: "working"; done: number; all: number; stopping: boolean }
  /** All are in, one failed, or the reader stopped it. */
  | { step: "ended"; blocks: readonly string[]; all: number; failure?: WorkbookFailure }
  /** Some of the blocks were edited since: whether all may go all the same. */
  | { step: "asking"; blocks: readonly string[]; all: number; edited: number }
  | { step: "removing"; done: number; all: number }
  | { step: "removed" };

export interface Insertions {
  state: InsertionsState;
  /** Puts plans in one by one, each on a new sheet, until all are in, one fails, or the reader stops it. */
  insert(plans: readonly NamedPlan[]): Promise<void>;
  /** Ends after the sheet that is being written. */
  stop(): void;
  /** Takes out what the last insertion put in; after a question when some of it was edited since. */
  undo(): Promise<void>;
  /** Yes to that question. */
  removeAll(): Promise<void>;
  /** No to it. */
  keepAll(): void;
  dismiss(): void;
}

/** Puts several sheets into the workbook, one after the other, to be taken back together. */
export function useInsertions(): Insertions {
  const { executor } = usePane().services;
  const [state, setState] = useState<InsertionsState>({ step: "idle" });
  const isStopped = useRef(false);
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );

  /** The last goes first, so that the selection comes back to where it was. */
  async function remove(blocks: readonly string[], all: number): Promise<void> {
    for (let left = blocks.length; left > 0; left--) {
      setState({ step: "removing", done: blocks.length - left, all: blocks.length });
      const answer = await executor.remove(blocks[left - 1] as string);
      if (answer.ok) continue;
      const { failure } = answer;
      return setState({ step: "ended", blocks: blocks.slice(0, left), all, failure });
    }
    setState({ step: "removed" });
  }

  return {
    state,
    async insert(plans) {
      const all = plans.length;
      const blocks: string[] = [];
      isStopped.current = false;
      for (const { name, plan } of plans) {
        setState({ step: "working", done: blocks.length, all, stopping: false });
        const answer = await executor.apply(plan({ newSheet: name }), { overwrite: false });
        if (!answer.ok) return setState({ step: "ended", blocks, all, failure: answer.failure });
        // A new sheet has no cells in the way.
        if (answer.value.status === "inserted") blocks.push(answer.value.block.id);
        if (isStopped.current) break;
      }
      setState({ step: "ended", blocks, all });
    },
    stop() {
      isStopped.current = true;
      if (state.step === "working") setState({ ...state, stopping: true });
    },
    async undo() {
      if (state.step !== "ended") return;
      const { all } = state;
      setState({ step: "removing", done: 0, all: state.blocks.length });
      const listed = await executor.blocks();
      if (!listed.ok) return setState({ ...state, failure: listed.failure });
      const stateOf = new Map(listed.value.map((block) => [block.id, block.state]));
      const blocks = state.blocks.filter((id) => stateOf.has(id));
      const edited = blocks.filter((id) => stateOf.get(id) === "edited").length;
      if (edited > 0) setState({ step: "asking", blocks, all, edited });
      else await remove(blocks, all);
    },
    async removeAll() {
      if (state.step === "asking") await remove(state.blocks, state.all);
    },
    keepAll() {
      if (state.step !== "asking") return;
      const { blocks, all } = state;
      setState({ step: "ended", blocks, all });
    },
    dismiss: () => setState({ step: "idle" }),
  };
}
