import { columnName, type XlsxSheet } from "../../src/reading/xlsx";
import {
  type CellSnapshot,
  type CellValue,
  formatAddress,
  notCalculated,
  type SheetSnapshot,
} from "../host";

export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export type Contents = Pick<SheetSnapshot, "cells" | "spilled" | "spills" | "arrayFormulas">;

/** Cells, and what formulas fill beside their own. */
export function contentsOf({ cells: read }: XlsxSheet): Contents {
  const arrays = read.flatMap(({ array }) => (array ? [array] : []));
  const filled = arrays.filter(({ area }) => area.rows * area.columns > 1).map(({ area }) => area);
  const spilled = new Map<string, CellValue>();
  for (const area of filled) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        spilled.set(address(row, column), "");
      }
    }
  }
  const cells: Record<string, CellSnapshot> = {};
  for (const { row, column, value: stored, formula, format } of read) {
    const value = stored ?? (formula === undefined ? "" : notCalculated);
    const at = address(row, column);
    const isFilled = spilled.has(at);
    if (isFilled) spilled.set(at, value);
    const cell: CellSnapshot = { value: isFilled && formula === undefined ? "" : value };
    if (formula !== undefined) cell.formula = formula;
    else if (format.quotePrefix && typeof value === "string" && !isFilled) cell.apostrophe = true;
    if (format.numberFormat !== "General") cell.numberFormat = format.numberFormat;
    if (Object.keys(format.look).length > 0) cell.format = format.look;
    const isBlank = cell.value === "" && Object.keys(cell).length === 1;
    if (!isBlank) cells[at] = cell;
  }
  return {
    cells,
    spilled: Object.fromEntries([...spilled].sort(([a], [b]) => (a < b ? -1 : 1))),
    spills: filled.map(formatAddress).sort(),
    arrayFormulas: arrays
      .filter(({ dynamic }) => !dynamic)
      .map(({ area }) => formatAddress(area))
      .sort(),
  };
}
