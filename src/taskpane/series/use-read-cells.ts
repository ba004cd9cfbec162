import { useState } from "react";
import { linesOfTable } from "../../analysis";
import { seriesPaneTexts } from "../../language";
import { placeOf, type ReadTable } from "../../reading";
import type { SheetCells } from "../../workbook/contract";
import { cellAddress } from "../../workbook/plan";
import { useKept, usePane, useTexts } from "../pane-context";
import { selectionSource, useRequest } from "../parts";
import type { ReadCells } from "./series-state";

/** Reads the selected cells as tables whose lines can be chosen. */
export function useReadCells(onRead: (found: readonly ReadCells[]) => void) {
  const { services } = usePane();
  const texts = useTexts(seriesPaneTexts);
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  const [read, setRead] = useKept<readonly ReadCells[]>("series.cells", []);
  const [isNone, setNone] = useState(false);
  const { checkedWorkbook: workbook, readingDesk: desk } = services;
  return {
    cells: read,
    isWaiting,
    failure,
    forgetFailure,
    isNone,
    /** Undefined where there is no workbook. */
    read:
      workbook &&
      (async () => {
        const cells = await ask(workbook.readSelection());
        if (!cells) return;
        const source = selectionSource(cells, texts.cells);
        const file = await desk.open(source);
        const { tables } = await file.read({});
        file.close();
        const found = tables
          .map((one) => readCells(one, cells, source.name))
          .filter(({ table }) => linesOfTable(table).length > 0);
        setNone(found.length === 0);
        const ids = new Set(found.map(({ table }) => table.id));
        setRead((now) => [...now.filter(({ table }) => !ids.has(table.id)), ...found]);
        onRead(found);
      }),
  };
}

function readCells(one: ReadTable, { sheet, row, column }: SheetCells, name: string): ReadCells {
  const id = `cells:${name}.${one.id}`;
  const title = one.table.title.id.trim() === "" ? { id: name, en: name } : one.table.title;
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return {
    table: { ...one.table, id, title, source: { ...one.table.source, sheet: name } },
    addresses: one.table.rows.map((_, r) =>
      one.table.columns.map((__, c) => {
        const place = placeOf(one, r, c);
        return (
          place && quoted + cellAddress({ row: row + place.row, column: column + place.column })
        );
      }),
    ),
  };
}
