import { useRef, useState } from "react";
import { myDataTexts } from "../../language";
import { Stopped } from "../../reading";
import type { OwnTable } from "../../table";
import type { BlockSummary, WorkbookFailure } from "../../workbook/contract";
import {
  newerForBlock,
  newerInFile,
  type NewerTable,
  type NewerWriting,
  writeNewer,
} from "../newer";
import { type Message, usePane, useTexts } from "../pane-context";
import { useRuns } from "../parts";
import { readingFault } from "./reading-fault";

/** What a newer file is for: a kept table, or a block of the workbook. */
export type NewerFor = { collection: string } | { block: BlockSummary };

export type NewerState =
  | { step: "idle" }
  | { step: "reading"; name: string; percent: number }
  | { step: "stopped" }
  | { step: "asking"; newer: NewerTable }
  /** The file holds other tables only. */
  | { step: "other"; name: string }
  | { step: "unread"; name: string; reason: Message }
  | { step: "refused"; failure: WorkbookFailure; writing?: NewerWriting }
  | { step: "notKept" }
  | { step: "done" };

/** Finds a table in a newer file, says what differs, and takes it after confirmation. */
export function useNewerFile(old: OwnTable, target: NewerFor, onDone: () => void) {
  const { services, own, announce } = usePane();
  const texts = useTexts(myDataTexts);
  const [state, setState] = useState<NewerState>({ step: "idle" });
  const runs = useRuns();
  const isTaking = useRef(false);

  async function compare(chosen: File, progress: (share: number) => void): Promise<NewerState> {
    const { name } = chosen;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const file = await services.readingDesk.open({ name, bytes });
    try {
      const newer = await newerInFile(file, old, name, progress);
      if (!newer) return { step: "other", name };
      if (!("block" in target)) return { step: "asking", newer };
      const outcome = await newerForBlock(newer, target.block, services.executor);
      if (outcome.found === "refused") return { step: "refused", failure: outcome.failure };
      if (outcome.found !== "newer") return { step: "other", name };
      return { step: "asking", newer: outcome.newer };
    } finally {
      file.close();
    }
  }

  function faultOf(error: unknown, name: string): NewerState {
    if (error instanceof Stopped) return { step: "stopped" };
    return { step: "unread", name, reason: readingFault(error) };
  }

  async function take({ table, writing }: NewerTable): Promise<NewerState> {
    if ("collection" in target) {
      try {
        await own.replace(target.collection, table);
        return { step: "done" };
      } catch {
        return { step: "notKept" };
      }
    }
    if (!writing) return { step: "idle" };
    const answer = await writeNewer(writing, services.executor);
    return answer.ok ? { step: "done" } : { step: "refused", failure: answer.failure, writing };
  }

  return {
    state,
    async read(chosen: File): Promise<void> {
      const run = runs.begin();
      const { name } = chosen;
      const show = (share: number) => {
        if (!run.isVoid()) setState({ step: "reading", name, percent: Math.round(share * 100) });
      };
      show(0);
      const next = await compare(chosen, show).catch((error: unknown) => faultOf(error, name));
      if (run.isVoid()) return;
      setState(next);
      if (next.step === "other") announce(texts.otherTable(name));
      if (next.step === "stopped") announce(texts.cancelled);
    },
    stop: () => services.readingDesk.stop(),
    async accept(newer: NewerTable): Promise<void> {
      if (isTaking.current) return;
      isTaking.current = true;
      const run = runs.begin();
      const next = await take(newer).finally(() => (isTaking.current = false));
      if (run.isVoid()) return;
      setState(next);
      if (next.step !== "done") return;
      announce(texts.refreshed);
      onDone();
    },
    dismiss() {
      // What is being written is told when it is done.
      if (!isTaking.current) runs.stop();
      setState({ step: "idle" });
    },
  };
}
