import { useState } from "react";
import { linesOfTable } from "../../analysis";
import { seriesPaneTexts } from "../../language";
import { placeOf, type ReadingDesk, type ReadTable } from "../../reading";
import type { Answer, CheckedWorkbook, SheetCells } from "../../workbook/contract";
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
        const found = await ask(selectedTables(workbook, desk, texts.cells));
        if (!found) return;
        setNone(found.length === 0);
        const ids = new Set(found.map(({ table }) => table.id));
        setRead((now) => [...now.filter(({ table }) => !ids.has(table.id)), ...found]);
        onRead(found);
      }),
  };
}

async function selectedTables(
  workbook: CheckedWorkbook,
  desk: ReadingDesk,
  nameOf: (place: string) => string,
): Promise<Answer<readonly ReadCells[]>> {
  const cells = await workbook.readSelection();
  if (!cells.ok) return cells;
  const source = selectionSource(cells.value, nameOf);
  const file = await desk.open(source);
  try {
    const { tables } = await file.read({});
    const value = tables
      .map((one) => readCells(one, cells.value, source.name))
      .filter(({ table }) => linesOfTable(table).length > 0);
    return { ok: true, value };
  } finally {
    file.close();
  }
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
