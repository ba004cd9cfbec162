import { type ReactNode, useState } from "react";
import { myDataTexts } from "../../language";
import type { FileSource } from "../../reading";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, selectionSource, useRaise } from "../parts";

/** Reads the selected cells of the workbook as it reads a file. */
export function useSelectedCells(add: (sources: readonly FileSource[]) => Promise<void>): {
  /** Undefined where there is no workbook. */
  read: (() => void) | undefined;
  failure: ReactNode;
} {
  const { checkedWorkbook } = usePane().services;
  const texts = useTexts(myDataTexts);
  const [failure, setFailure] = useState<WorkbookFailure>();
  const raise = useRaise();
  const read = async () => {
    const answer = await checkedWorkbook?.readSelection();
    if (!answer) return;
    setFailure(answer.ok ? undefined : answer.failure);
    if (!answer.ok) return;
    await add([selectionSource(answer.value, texts.selected)]);
  };
  return {
    read: checkedWorkbook && (() => void raise(read)),
    failure: failure && <FailureNotice failure={failure} onDismiss={() => setFailure(undefined)} />,
  };
}
