import { useCallback, useEffect, useState } from "react";
import type { OwnTable } from "../../table";
import type { BlockSummary } from "../../workbook/contract";
import { carriedTable } from "../own-tables";
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
      if (!run.isVoid() && answer.ok)
        setTables(
          answer.value.flatMap((block) => {
            const table = carriedTable(block);
            return table ? [{ block, table }] : [];
          }),
        );
    });
  }, [executor, runs]);
  useEffect(read, [read]);
  return { tables, read };
}
