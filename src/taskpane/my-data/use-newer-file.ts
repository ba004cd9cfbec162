import { useState } from "react";
import { fileFaultSentence, myDataTexts } from "../../language";
import { findAgain, UnreadableFile } from "../../reading";
import { refreshedPlan } from "../../sheets";
import { appliesTo, type OwnTable, type TableDifferences, tableDifferences } from "../../table";
import type { BlockSummary, WorkbookFailure } from "../../workbook/contract";
import type { SheetPlan } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { useRuns } from "../parts";
import { libraryOf } from "./own-table";
import { today } from "../today";

/** What a newer file is for: a kept table, or a block of the workbook. */
export type NewerFor = { collection: string } | { block: BlockSummary };

/** What a newer file says otherwise; nothing is changed yet. */
export interface NewerTable {
  table: OwnTable;
  differences: TableDifferences;
  /** Corrections of figures that are no longer printed as they were. */
  dropped: number;
  /** Of a block: how it will be written. */
  writing?: { plan: SheetPlan; fits: boolean; edited: number };
}

export type NewerState =
  | { step: "idle" }
  | { step: "reading"; name: string }
  | { step: "asking"; newer: NewerTable }
  /** The file holds other tables only. */
  | { step: "other"; name: string }
  | { step: "unread"; name: string; reason: string }
  | { step: "refused"; failure: WorkbookFailure }
  | { step: "notKept" }
  | { step: "done" };

/** Finds a table in a newer file, says what differs, and takes it after a yes. */
export function useNewerFile(old: OwnTable, target: NewerFor, onDone: () => void) {
  const { services, own, language, announce } = usePane();
  const texts = useTexts(myDataTexts);
  const [state, setState] = useState<NewerState>({ step: "idle" });
  const runs = useRuns();

  async function compare(chosen: File): Promise<NewerState> {
    const { name } = chosen;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const file = await services.readingDesk.open({ name, bytes });
    try {
      const again = await findAgain(file, old);
      if (!again) return { step: "other", name };
      const newer = newerTable(old, again.found.table, name);
      const table = { ...newer, recipe: again.recipe };
      const dropped = (old.corrections?.length ?? 0) - (table.corrections?.length ?? 0);
      const differences = tableDifferences(old, table);
      if (!("block" in target)) return { step: "asking", newer: { table, differences, dropped } };
      const plan = refreshedPlan(libraryOf(table), target.block);
      if (!plan) return { step: "other", name };
      const answer = await services.executor.compare(plan);
      if (!answer.ok && !isOtherShape(answer.failure)) {
        return { step: "refused", failure: answer.failure };
      }
      const edited = answer.ok ? answer.value.kept.length : 0;
      const writing = { plan, fits: answer.ok, edited };
      return { step: "asking", newer: { table, differences, dropped, writing } };
    } finally {
      file.close();
    }
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
    const answer = writing.fits
      ? await services.executor.refresh(writing.plan)
      : await services.executor.apply(
          { ...writing.plan, target: { newSheet: writing.plan.title } },
          { overwrite: false },
        );
    return answer.ok ? { step: "done" } : { step: "refused", failure: answer.failure };
  }

  return {
    state,
    async read(chosen: File): Promise<void> {
      const run = runs.begin();
      const { name } = chosen;
      setState({ step: "reading", name });
      const next = await compare(chosen).catch((error: unknown): NewerState => ({
        ...{ step: "unread", name },
        reason:
          error instanceof UnreadableFile
            ? fileFaultSentence(error.fault, language)
            : texts.unsureWhat,
      }));
      if (run.isVoid()) return;
      setState(next);
      if (next.step === "other") announce(texts.otherTable(name));
    },
    async accept(newer: NewerTable): Promise<void> {
      const run = runs.begin();
      const next = await take(newer);
      if (run.isVoid()) return;
      setState(next);
      if (next.step !== "done") return;
      announce(texts.refreshed);
      onDone();
    },
    dismiss: () => setState({ step: "idle" }),
  };
}

/** The block has not the rows and columns that the newer table needs, or there is no room for them. */
const isOtherShape = ({ code }: WorkbookFailure) =>
  code === "block-changed" || code === "cells-below";

/** What was found, under the id of the older table and with those of its corrections that still say something. */
function newerTable(old: OwnTable, found: OwnTable, name: string): OwnTable {
  const corrections = (old.corrections ?? []).filter((one) => appliesTo(found, one));
  return {
    ...found,
    id: old.id,
    source: { ...found.source, file: name, readOn: today() },
    corrections,
  };
}
