import { useState } from "react";
import { bindTables, checkFigures, type TableCheck } from "../../analysis";
import { checkTexts, type Language } from "../../language";
import {
  type Answer,
  type CellMark,
  markLead,
  type SheetCells,
  type WorkbookFailure,
} from "../../workbook/contract";
import { decimalText, provenFaultText, planCheckReport } from "../../sheets/check";
import {
  cellWithin,
  newBlockId,
  parseCellAddress,
  type PlanTarget,
  rangeAddress,
  type SheetPlan,
} from "../../workbook/plan";
import { type Message, usePane, useTexts } from "../pane-context";
import { linesOfCells, useRaise, useRuns } from "../parts";
import { blockTable, type BookTable } from "./block-table";
import { type CheckSubject, insertedSubject, ownSubject, requestOf } from "./checked-subject";
import { cellName, sheetAddress } from "./cell-names";
import { computedRules } from "./rule-words";

/** Where the check of a table stands. */
export interface CheckState {
  subject?: CheckSubject;
  result?: TableCheck;
  /** 0 to 1 while a check is running. */
  progress?: number;
  /** The cells held no table. */
  empty?: boolean;
  failure?: WorkbookFailure;
  /** What was done last. */
  message?: Message;
}

/** Id of the choice of the selected cells. */
export const selectionChoice = "selection";

/** Checks cells of the workbook and acts on the findings. */
export function useCheck() {
  const { services, language, announce } = usePane();
  const { checkedWorkbook: workbook, executor, library, readingDesk } = services;
  const texts = useTexts(checkTexts);
  const [state, setState] = useState<CheckState>({});
  const raise = useRaise();
  const runs = useRuns();

  async function check(subject: CheckSubject): Promise<void> {
    const run = runs.begin();
    setState({ subject, progress: 0 });
    const result = await run.inSlices(checkFigures(requestOf(subject)), ({ done }) =>
      setState({ subject, progress: done }),
    );
    if (!result) return;
    setState({ subject, result });
    const { exact, rounding, impossible, unlikely } = result.counts;
    announce(texts.counts(exact, rounding, impossible, unlikely));
  }

  async function read(choice: string): Promise<void> {
    if (!workbook) return;
    const run = runs.begin();
    setState({ progress: 0 });
    let answer: Answer<SheetCells>;
    let reference: BookTable | undefined;
    if (choice === selectionChoice) answer = await workbook.readSelection();
    else {
      const blocks = await executor.blocks();
      if (run.isVoid()) return;
      if (!blocks.ok) return setState({ failure: blocks.failure });
      const block = blocks.value.find(({ id }) => id === choice);
      if (!block) return setState({ failure: { code: "block-gone", asItWas: true } });
      reference = block.source ? blockTable(library, block.source) : undefined;
      answer = await workbook.readRange(block.sheet, block.address);
    }
    if (run.isVoid()) return;
    if (!answer.ok) return setState({ failure: answer.failure });
    if (reference) {
      await run.inSlices(bindTables(reference.book, reference.shown.edition), () => undefined);
      if (run.isVoid()) return;
    }
    const inserted = reference && insertedSubject(answer.value, reference);
    if (inserted) return check(inserted);
    const table = await linesOfCells(readingDesk, answer.value);
    if (run.isVoid()) return;
    if (table) return check(ownSubject(answer.value, table));
    const around = choice === selectionChoice ? await blockAround(answer.value) : undefined;
    if (run.isVoid()) return;
    if (around === undefined) setState({ empty: true });
    else await read(around);
  }

  /** The block in which cells stand: who selects its title or its source means its table. */
  async function blockAround(cells: SheetCells): Promise<string | undefined> {
    const places = await executor.places();
    const around = (places.ok ? places.value : []).find(
      ({ block, ...size }) =>
        block.sheet === cells.sheet && cellWithin(parseCellAddress(block.address), size, cells),
    );
    return around?.block.id;
  }

  /** What came of something that was done about a subject. A failure counts at any time; success not below another subject. */
  function settle(
    about: CheckSubject | undefined,
    answer: Answer<unknown>,
    message: Message,
  ): void {
    setState((now) => {
      if (!answer.ok) return { ...now, failure: answer.failure };
      return now.subject === about ? { ...now, message, failure: undefined } : now;
    });
    if (answer.ok) announce(message(language));
  }

  return {
    state,
    read: (choice: string) => raise(() => read(choice)),
    check: (subject: CheckSubject) => raise(() => check(subject)),
    stop() {
      runs.stop();
      setState(({ subject }) => ({ subject, message: (language) => checkTexts[language].stopped }));
    },
    dismiss: () => setState(({ subject, result }) => ({ subject, result })),
    async select(address: string) {
      if (!workbook || !state.subject) return;
      const answer = await workbook.select(state.subject.cells.sheet, address);
      if (!answer.ok) setState((before) => ({ ...before, failure: answer.failure }));
    },
    async mark() {
      const { subject, result } = state;
      if (!workbook || !subject || !result) return;
      const marks = marksOf(subject, result, language);
      settle(subject, await workbook.mark(marks), (language) =>
        checkTexts[language].marked(marks.length),
      );
    },
    async unmark() {
      if (!workbook) return;
      const answer = await workbook.unmark();
      settle(state.subject, answer, (language) =>
        checkTexts[language].unmarked(answer.ok ? answer.value : 0),
      );
    },
    /** The report of what was found, to be inserted; undefined before a check. */
    report: state.result && state.subject && reportOf(state.subject, state.result, language),
  };
}

export type Check = ReturnType<typeof useCheck>;

const reportOf =
  (subject: CheckSubject, result: TableCheck, language: Language) =>
  (target: PlanTarget): SheetPlan => {
    const { sheet, row, column, values } = subject.cells;
    return planCheckReport(result, {
      blockId: newBlockId("check"),
      subject: `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`,
      language,
      target,
      book: subject.kind === "inserted" ? subject.book : undefined,
      computed: subject.kind === "own" ? computedRules(subject, language) : [],
      addressOf: (cell) => cellName(subject, cell, language),
    });
  };

function marksOf(subject: CheckSubject, { findings }: TableCheck, language: Language): CellMark[] {
  const texts = checkTexts[language];
  const { sheet } = subject.cells;
  const marks = new Map<string, string>();
  for (const finding of findings) {
    for (const { cell, printed, proposed } of finding.cells) {
      const address = sheetAddress(subject, cell);
      if (address === undefined || marks.has(address)) continue;
      const what =
        proposed === undefined
          ? ""
          : `${(finding.isProved ? texts.shouldBe : texts.mayBe)(decimalText(printed, language), decimalText(proposed, language))}. `;
      marks.set(address, `${markLead}${what}${provenFaultText(finding, language)}.`);
    }
  }
  return [...marks].map(([address, text]) => ({ sheet, address, text }));
}
