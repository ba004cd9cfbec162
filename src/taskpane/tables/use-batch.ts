import { useRef, useState } from "react";
import type { Edition } from "../../library";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane } from "../pane-context";
import { sheetNameFor } from "../sheet-name-for";

/** How the insertion of several tables stands. */
export type BatchState =
  | { step: "idle" }
  | { step: "working"; done: number; all: number; stopping: boolean }
  /** Some of its blocks were edited since: whether all may go all the same. */
  | { step: "asking"; all: number; blocks: string[]; edited: number }
  | { step: "removing" }
  | { step: "removed" }
  | { step: "ended"; done: number; all: number; blocks: string[]; failure?: WorkbookFailure };

export interface Batch {
  state: BatchState;
  /** Inserts tables one by one, each on a new sheet, until all are in, one fails, or the reader stops it. */
  insert(tableIds: readonly string[], edition: Edition): Promise<void>;
  /** Ends after the table that is being written. */
  stop(): void;
  /** Takes out what the last run inserted, the last table first; after a question when some of it was edited since. */
  undo(): Promise<void>;
  /** Yes to that question. */
  removeAll(): Promise<void>;
  /** No to it. */
  keepAll(): void;
  dismiss(): void;
}

export function useBatch(): Batch {
  const { services, language } = usePane();
  const { executor, library } = services;
  const [state, setState] = useState<BatchState>({ step: "idle" });
  const stopped = useRef(false);

  const insertOne = (tableId: string, edition: Edition) => {
    const table = library.table(tableId, edition);
    const target = { newSheet: sheetNameFor(services, table, language) };
    const plan = planTable(table, blockRequest(services, table, language, target));
    return executor.apply(plan, { overwrite: false });
  };

  const removeAll = async (blocks: readonly string[], all: number) => {
    setState({ step: "removing" });
    for (let left = blocks.length; left > 0; left--) {
      const answer = await executor.remove(blocks[left - 1] as string);
      if (answer.ok) continue;
      const rest = blocks.slice(0, left);
      setState({ step: "ended", done: left, all, blocks: rest, failure: answer.failure });
      return;
    }
    setState({ step: "removed" });
  };

  return {
    state,
    async insert(tableIds, edition) {
      stopped.current = false;
      const all = tableIds.length;
      const blocks: string[] = [];
      for (const tableId of tableIds) {
        setState({ step: "working", done: blocks.length, all, stopping: false });
        const answer = await insertOne(tableId, edition);
        if (!answer.ok) {
          const { failure } = answer;
          setState({ step: "ended", done: blocks.length, all, blocks, failure });
          return;
        }
        // A new sheet has no cells in the way.
        if (answer.value.status === "inserted") blocks.push(answer.value.block.id);
        if (stopped.current) break;
      }
      setState({ step: "ended", done: blocks.length, all, blocks });
    },
    stop() {
      stopped.current = true;
      if (state.step === "working") setState({ ...state, stopping: true });
    },
    async undo() {
      if (state.step !== "ended") return;
      const { blocks, all } = state;
      setState({ step: "removing" });
      const now = await executor.blocks();
      if (!now.ok) {
        setState({ ...state, failure: now.failure });
        return;
      }
      const isEdited = (id: string) =>
        now.value.some((block) => block.id === id && block.state === "edited");
      const edited = blocks.filter(isEdited).length;
      if (edited > 0) setState({ step: "asking", all, blocks, edited });
      else await removeAll(blocks, all);
    },
    async removeAll() {
      if (state.step === "asking") await removeAll(state.blocks, state.all);
    },
    keepAll() {
      if (state.step !== "asking") return;
      const { blocks, all } = state;
      setState({ step: "ended", done: blocks.length, all, blocks });
    },
    dismiss: () => setState({ step: "idle" }),
  };
}
