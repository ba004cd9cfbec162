import { useState } from "react";
import { cleaningTexts } from "../../language";
import { type RecordList, type RecordsSummary, Stopped } from "../../reading";
import type { CleanableSelection } from "../../workbook/contract";
import { cellAddress, mostBlockCells } from "../../workbook/plan";
import { type Message, usePane, useTexts } from "../pane-context";
import { selectionSource, useRaise, useRequest, useRuns } from "../parts";

/** A selected table as a list with a row a number, which is nowhere yet. */
export interface PlannedList {
  /** Of the selected cells. */
  place: string;
  title: string;
  summary: RecordsSummary;
  list: RecordList;
  /** The free cells begin here: beside the table, with a column between. */
  beside: { sheet: string; cell: string };
}

type LongListState =
  | { step: "idle" }
  | { step: "reading" }
  | { step: "nothing"; message: Message }
  | { step: "planned"; planned: PlannedList };

/** Reads a selected table as a long list. */
export function useLongList() {
  const { cellCleaner, readingDesk } = usePane().services;
  const texts = useTexts(cleaningTexts);
  const [state, setState] = useState<LongListState>({ step: "idle" });
  const { failure, ask, forgetFailure } = useRequest();
  const runs = useRuns();
  const raise = useRaise();

  async function listOf(selection: CleanableSelection): Promise<LongListState> {
    const source = selectionSource(selection, (place) => place);
    const file = await readingDesk.open(source);
    try {
      const [found] = (await file.read({})).tables;
      if (!found)
        return { step: "nothing", message: (language) => cleaningTexts[language].noTable };
      const request = { table: found.id, choices: {} };
      const summary = await file.records(request);
      const columns = summary.dimensions.length + summary.measures.length;
      const list = await file.list(request, {}, Math.floor(mostBlockCells / columns));
      if (list.texts.length === 0)
        return {
          step: "nothing",
          message: (language) => cleaningTexts[language].listTooLong(list.size),
        };
      const { sheet, row, column, values } = selection;
      const beside = { row, column: column + (values[0]?.length ?? 0) + 1 };
      return {
        step: "planned",
        planned: {
          place: source.name,
          title: found.table.title.id || texts.listTitle(source.name),
          summary,
          list,
          beside: { sheet, cell: cellAddress(beside) },
        },
      };
    } finally {
      file.close();
    }
  }

  async function read(): Promise<void> {
    const run = runs.begin();
    forgetFailure();
    const selection = cellCleaner && (await ask(cellCleaner.readSelection()));
    if (!selection || run.isVoid()) return;
    const show = (next: LongListState) => {
      if (!run.isVoid()) setState(next);
    };
    show({ step: "reading" });
    try {
      show(await listOf(selection));
    } catch (error) {
      show({ step: "idle" });
      if (!run.isVoid() && !(error instanceof Stopped)) throw error;
    }
  }

  return {
    state,
    failure,
    prepare: () => raise(read),
    stop: () => readingDesk.stop(),
    dismiss() {
      runs.stop();
      forgetFailure();
      setState({ step: "idle" });
    },
  };
}
