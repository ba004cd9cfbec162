import { type ReactNode, useState } from "react";
import { myDataTexts } from "../../language";
import type { FileSource } from "../../reading";
import type { WorkbookFailure } from "../../workbook/contract";
import { rangeAddress } from "../../workbook/plan";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, useRaise } from "../parts";

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
    const { sheet, row, column, values, formats } = answer.value;
    const place = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
    const rows = values.map((line) =>
      line.map((value) => (typeof value === "number" ? value : String(value ?? ""))),
    );
    await add([{ name: texts.selected(place), rows, formats }]);
  };
  return {
    read: checkedWorkbook && (() => void raise(read)),
    failure: failure && <FailureNotice failure={failure} onDismiss={() => setFailure(undefined)} />,
  };
}
