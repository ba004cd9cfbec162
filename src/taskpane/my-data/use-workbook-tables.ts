import { useCallback, useEffect, useState } from "react";
import { type OwnTable, unpackTable } from "../../table";
import type { BlockSummary } from "../../workbook/contract";
import { isSourceStamp } from "../../workbook/plan";
import { usePane } from "../pane-context";
import { useRuns } from "../parts";

/** A block with a table that no book prints, as its workbook carries it. */
export interface WorkbookTable {
  block: BlockSummary;
  table: OwnTable;
}

/** The own tables that the blocks of the open workbook carry, whoever made it. */
export function useWorkbookTables(): { tables: readonly WorkbookTable[]; read: () => void } {
  const { executor } = usePane().services;
  const [tables, setTables] = useState<readonly WorkbookTable[]>([]);
  const runs = useRuns();
  const read = useCallback(() => {
    const run = runs.begin();
    void executor.blocks().then((answer) => {
      if (!run.isVoid() && answer.ok) setTables(answer.value.flatMap(carriedTable));
    });
  }, [executor, runs]);
  useEffect(read, [read]);
  return { tables, read };
}

/** A workbook may come from anyone: what it carries is looked at before it is believed. */
function carriedTable(block: BlockSummary): WorkbookTable[] {
  const { source } = block;
  if (!source?.own || !isSourceStamp(source) || block.state === "gone") return [];
  return [{ block, table: unpackTable(source.own) }];
}
