import { useState } from "react";
import type { CitedCell, UnknownCell } from "../../library";
import type { WorkbookFailure } from "../../workbook/contract";
import { lookupIn } from "../lookup-in";
import { usePane } from "../pane-context";
import { useRuns } from "../parts";

export type SourceState =
  | { step: "closed" }
  | { step: "failed"; failure: WorkbookFailure }
  | { step: "found"; cell: string; found: CitedCell | UnknownCell };

/** Where the selected cell comes from, as the records of the workbook say. */
export function useSource() {
  const { services } = usePane();
  const { executor, checkedWorkbook, library } = services;
  const [state, setState] = useState<SourceState>({ step: "closed" });
  const runs = useRuns();

  async function find(): Promise<SourceState> {
    const [selected, places] = [await executor.selection(), await executor.places()];
    if (!selected.ok) return { step: "failed", failure: selected.failure };
    if (!places.ok) return { step: "failed", failure: places.failure };
    const { sheet, cell } = selected.value;
    const read = await checkedWorkbook?.readRange(sheet, cell);
    if (read && !read.ok) return { step: "failed", failure: read.failure };
    const found = lookupIn(library, places.value)(
      `'${sheet.replaceAll("'", "''")}'!${cell}`,
      read?.value.values[0]?.[0],
    );
    return { step: "found", cell: `${sheet}!${cell}`, found };
  }

  return {
    state,
    async look(): Promise<void> {
      const run = runs.begin();
      const next = await find();
      if (!run.isVoid()) setState(next);
    },
    close() {
      runs.stop();
      setState({ step: "closed" });
    },
  };
}
