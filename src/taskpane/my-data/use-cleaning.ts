import { useState } from "react";
import type { UserTable } from "../../analysis";
import { cleaningTexts } from "../../language";
import {
  type Answer,
  type CellCleaner,
  type CleanableSelection,
  oppositeRewrite,
  type SheetRewrite,
  type WorkbookFailure,
} from "../../workbook/contract";
import { type Message, usePane } from "../pane-context";
import { linesOfCells, useRaise, useRequest } from "../parts";
import { type CleaningJob, planCleaning, type PlannedCleaning } from "./plan-cleaning";

/** What the cleaning of cells shows. */
interface Shown {
  plan?: PlannedCleaning;
  /** What was changed last, as long as it can be undone. */
  done?: SheetRewrite;
  message?: Message;
}

/** Where the cleaning of cells stands. */
export interface CleaningState extends Shown {
  busy: boolean;
  failure?: WorkbookFailure;
}

/** Reads the selection, shows what would change, changes it, and undoes it. */
export function useCleaning() {
  const { services, announce, language } = usePane();
  const { cellCleaner } = services;
  const [shown, show] = useState<Shown>({});
  const { isWaiting: busy, failure, ask, forgetFailure } = useRequest();
  const raise = useRaise();

  function say(message: Message, done?: SheetRewrite): void {
    show({ message, ...(done && { done }) });
    announce(message(language));
  }

  function dismiss(): void {
    forgetFailure();
    show({});
  }

  /** The selected cells, and where numbers are wanted the tables in them. */
  async function read(
    cleaner: CellCleaner,
    job: CleaningJob,
  ): Promise<Answer<{ cells: CleanableSelection; table?: UserTable | undefined }>> {
    const answer = await cleaner.readSelection();
    if (!answer.ok) return answer;
    const cells = answer.value;
    const table = job === "numbers" ? await linesOfCells(services.readingDesk, cells) : undefined;
    return { ok: true, value: { cells, table } };
  }

  /** Whether the cells were rewritten. */
  async function rewrite(change: SheetRewrite): Promise<boolean> {
    dismiss();
    return cellCleaner !== undefined && (await ask(cellCleaner.rewrite(change))) !== undefined;
  }

  return {
    state: { ...shown, busy, failure } satisfies CleaningState,
    canClean: cellCleaner !== undefined,
    prepare: (job: CleaningJob, year?: number) =>
      raise(async () => {
        dismiss();
        const selected = cellCleaner && (await ask(read(cellCleaner, job)));
        if (selected) show({ plan: planCleaning(job, selected.cells, { year, ...selected }) });
      }),
    apply: (plan: PlannedCleaning) =>
      raise(async () => {
        if (!(await rewrite(plan.rewrite))) return;
        say((language) => cleaningTexts[language].done(plan.rewrite.cells.length), plan.rewrite);
      }),
    undo: (done: SheetRewrite) =>
      raise(async () => {
        if (!(await rewrite(oppositeRewrite(done)))) return;
        say((language) => cleaningTexts[language].undone);
      }),
    dismiss,
  };
}
