import { type Area, boundingArea, sheetColumns } from "./area";
import type { Sheet, StoredCell, StoredSheet } from "./sheet";

/** Cells of one sheet by their key, as they were. */
export type Cells = Map<Sheet, Map<number, StoredCell>>;

export type Sheets = Map<Sheet, StoredSheet>;

export const placeOf = (key: number): [row: number, column: number] => [
  Math.floor(key / sheetColumns),
  key % sheetColumns,
];

export const cellsNow = (old: Cells): Cells =>
  new Map(
    [...old].map(([sheet, cells]) => [
      sheet,
      new Map([...cells.keys()].map((key) => [key, sheet.storedAt(...placeOf(key))])),
    ]),
  );

/** The rectangle around cells by their keys. */
export function areaAround(keys: Iterable<number>): Area {
  let around: Area | undefined;
  for (const key of keys) {
    const [row, column] = placeOf(key);
    const cell = { row, column, rows: 1, columns: 1 };
    around = around ? boundingArea(around, cell) : cell;
  }
  return around ?? { row: 0, column: 0, rows: 1, columns: 1 };
}
