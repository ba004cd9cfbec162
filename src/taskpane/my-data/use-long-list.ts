import { useState } from "react";
import { cleaningTexts } from "../../language";
import { type RecordList, type RecordsSummary, Stopped } from "../../reading";
import { cellAddress } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { selectionSource, useRaise, useRequest } from "../parts";
import { mostCells } from "./records";

/** A selected table as a list with a row a number, which stands nowhere yet. */
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
  | { step: "nothing"; message: string }
  | { step: "planned"; planned: PlannedList };

/** Reads a selected table as a long list. */
export function useLongList() {
  const { cellCleaner, readingDesk } = usePane().services;
  const texts = useTexts(cleaningTexts);
  const [state, setState] = useState<LongListState>({ step: "idle" });
  const { failure, ask, forgetFailure } = useRequest();
  const raise = useRaise();

  async function read(): Promise<void> {
    forgetFailure();
    const selection = cellCleaner && (await ask(cellCleaner.readSelection()));
    if (!selection) return;
    setState({ step: "reading" });
    const source = selectionSource(selection, (place) => place);
    const file = await readingDesk.open(source);
    try {
      const [found] = (await file.read({})).tables;
      if (!found) return setState({ step: "nothing", message: texts.noTable });
      const request = { table: found.id, choices: {} };
      const summary = await file.records(request);
      const columns = summary.dimensions.length + summary.measures.length;
      const list = await file.list(request, {}, Math.floor(mostCells / columns));
      if (list.texts.length === 0)
        return setState({ step: "nothing", message: texts.listTooLong(list.size) });
      const { sheet, row, column, values } = selection;
      const beside = { row, column: column + (values[0]?.length ?? 0) + 1 };
      setState({
        step: "planned",
        planned: {
          place: source.name,
          title: found.table.title.id || texts.listTitle(source.name),
          summary,
          list,
          beside: { sheet, cell: cellAddress(beside) },
        },
      });
    } finally {
      file.close();
    }
  }

  return {
    state,
    failure,
    prepare: () =>
      raise(() =>
        read().catch((error: unknown) => {
          setState({ step: "idle" });
          if (!(error instanceof Stopped)) throw error;
        }),
      ),
    stop: () => readingDesk.stop(),
    dismiss() {
      forgetFailure();
      setState({ step: "idle" });
    },
  };
}
