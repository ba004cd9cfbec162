import { useEffect, useMemo, useState } from "react";
import { seriesPaneTexts } from "../../language";
import { createLibrary, type Library, ownPackage } from "../../library";
import { type Table, unpackTable } from "../../table";
import { usePane } from "../pane-context";
import type { ReadCells } from "./series-state";

/** The library with the tables of the workbook's blocks and of cells that were read beside its books. */
export function useSeriesLibrary(cells: readonly ReadCells[]): Library {
  const { services } = usePane();
  const { executor, library } = services;
  const [blocks, setBlocks] = useState<readonly Table[]>([]);
  useEffect(() => {
    let isShown = true;
    void executor.blocks().then((answer) => {
      if (!isShown || !answer.ok) return;
      setBlocks(
        answer.value.flatMap(({ source, state }) =>
          source?.own && state !== "gone" ? [unpackTable(source.own)] : [],
        ),
      );
    });
    return () => {
      isShown = false;
    };
  }, [executor]);
  return useMemo(() => {
    const tables = new Map<string, Table>();
    for (const table of [...blocks, ...cells.map((one) => one.table)])
      if (!library.has(table.id)) tables.set(table.id, table);
    if (tables.size === 0) return library;
    const title = { id: seriesPaneTexts.id.workbook, en: seriesPaneTexts.en.workbook };
    const own = ownPackage({ id: "workbook", version: "1", title, tables: [...tables.values()] });
    return createLibrary([...library.packages, own]);
  }, [library, blocks, cells]);
}
