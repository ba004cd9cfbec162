import type { ReactNode } from "react";
import { myDataTexts } from "../../language";
import type { FileSource } from "../../reading";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, selectionSource, useRaise, useRequest } from "../parts";

/** Reads the selected cells of the workbook as it reads a file. */
export function useSelectedCells(add: (sources: readonly FileSource[]) => Promise<void>): {
  /** Undefined where there is no workbook. */
  read: (() => void) | undefined;
  failure: ReactNode;
} {
  const { checkedWorkbook } = usePane().services;
  const texts = useTexts(myDataTexts);
  const { ask, failure, forgetFailure } = useRequest();
  const raise = useRaise();
  const read =
    checkedWorkbook &&
    (async () => {
      const selected = await ask(checkedWorkbook.readSelection());
      if (selected) await add([selectionSource(selected, texts.selected)]);
    });
  return {
    read: read && (() => void raise(read)),
    failure: failure && <FailureNotice failure={failure} onDismiss={forgetFailure} />,
  };
}
