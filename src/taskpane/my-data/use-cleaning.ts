import { useRef, useState } from "react";
import { cleaningTexts } from "../../language";
import {
  type Answer,
  oppositeRewrite,
  type SheetRewrite,
  type WorkbookFailure,
} from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { useRaise } from "../parts";
import { type CleaningJob, planCleaning, type PlannedCleaning } from "./plan-cleaning";

/** Where the cleaning of cells stands. */
export interface CleaningState {
  busy: boolean;
  plan?: PlannedCleaning;
  /** What was changed last, as long as it can be undone. */
  done?: SheetRewrite;
  message?: string;
  failure?: WorkbookFailure;
}

const idle: CleaningState = { busy: false };

/** Reads the selection, shows what would change, changes it, and undoes it. */
export function useCleaning() {
  const { services, announce } = usePane();
  const { cellCleaner } = services;
  const texts = useTexts(cleaningTexts);
  const [state, setState] = useState<CleaningState>(idle);
  const request = useRef(0);
  const raise = useRaise();

  /** The answer, unless another request was made since; a failure is shown. */
  async function ask<T>(asked: Promise<Answer<T>>): Promise<{ value: T } | undefined> {
    const own = ++request.current;
    setState({ busy: true });
    const answer = await asked;
    if (own !== request.current) return undefined;
    if (answer.ok) return { value: answer.value };
    setState({ busy: false, failure: answer.failure });
    return undefined;
  }

  return {
    state,
    canClean: cellCleaner !== undefined,
    prepare: (job: CleaningJob, year?: number) =>
      raise(async () => {
        const selection = cellCleaner && (await ask(cellCleaner.readSelection()));
        if (!selection) return;
        setState({ busy: false, plan: planCleaning(job, selection.value, year) });
      }),
    apply: (plan: PlannedCleaning) =>
      raise(async () => {
        const { rewrite } = plan;
        if (!cellCleaner || !(await ask(cellCleaner.rewrite(rewrite)))) return;
        const message = texts.done(rewrite.cells.length);
        setState({ busy: false, done: rewrite, message });
        announce(message);
      }),
    undo: (done: SheetRewrite) =>
      raise(async () => {
        if (!cellCleaner || !(await ask(cellCleaner.rewrite(oppositeRewrite(done))))) return;
        setState({ busy: false, message: texts.undone });
        announce(texts.undone);
      }),
    dismiss: () => setState(idle),
  };
}
