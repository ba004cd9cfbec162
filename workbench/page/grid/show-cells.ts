import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColumnCountMutationParams,
  type ISetWorksheetRowCountMutationParams,
} from "@univerjs/preset-sheets-core";
import {
  cellCount,
  contains,
  containsCell,
  eachCell,
  intersection,
  isCellError,
  isPlainFormat,
  type Area,
  type Cell,
  type Sheet,
} from "../../host";
import { cellStyle } from "./cell-style";
import type { GridWriter } from "./grid-writer";
import { tableLook } from "./table-look";

/** Rows and columns that the grid shows below and beside what is used. */
const SPARE = 40;

function content({ formula, value, apostrophe }: Cell): Pick<ICellData, "f" | "v" | "t"> {
  if (formula !== undefined) return { f: formula };
  if (isCellError(value)) return { f: null, v: value.error, t: CellValueType.STRING };
  if (value === "") return { f: null, v: null };
  if (typeof value === "number") return { f: null, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { f: null, v: value, t: apostrophe ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Null where the grid's own look will do: Univer takes long to merge a style into a cell, even one that says nothing. */
function styleOf(sheet: Sheet, cell: Cell, row: number, column: number): IStyleData | null {
  const look = { ...tableLook(sheet, row, column), ...cell.format };
  const isPlain = cell.numberFormat === "General" && isPlainFormat(look);
  return isPlain ? null : cellStyle(look, cell.numberFormat);
}

const gridCell = (sheet: Sheet, cell: Cell, row: number, column: number): ICellData => ({
  ...content(cell),
  p: null,
  si: null,
  custom: null,
  s: styleOf(sheet, cell, row, column),
});

/** Areas up to this many cells are walked cell by cell, larger ones through what is stored. */
const WALKED = 10_000;

const isLarge = (area: Area): boolean => cellCount(area) > WALKED;

/** The areas without those that lie within a large one. */
function outermost(areas: readonly Area[]): Area[] {
  const large: Area[] = [];
  const largestFirst = [...areas].sort((a, b) => cellCount(b) - cellCount(a));
  return largestFirst.filter((area) => {
    const isWithin = large.some((outer) => contains(outer, area));
    if (!isWithin && isLarge(area)) large.push(area);
    return !isWithin;
  });
}

/** Shows areas of a sheet in the grid as the workbook has them: contents, number formats and looks. */
export function showCells(writer: GridWriter, sheet: Sheet, areas: readonly Area[]): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  let [rows, columns] = [0, 0];
  const show = (row: number, column: number) => {
    const cells = (cellValue[row] ??= {});
    cells[column] ??= gridCell(sheet, sheet.cellAt(row, column), row, column);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  for (const area of outermost(areas)) {
    if (!isLarge(area)) {
      eachCell(area, show);
      continue;
    }
    grid.getCellMatrix().forValue((row, column) => {
      if (containsCell(area, row, column)) show(row, column);
    });
    sheet.eachStored(area, (_cell, row, column) => show(row, column));
    for (const table of sheet.tables) {
      const styled = intersection(table.area, area);
      if (styled) eachCell(styled, show);
    }
  }
  makeRoom(writer, sheet.id, rows, columns);
  writer.apply<ISetRangeValuesMutationParams>(SetRangeValuesMutation.id, {
    subUnitId: sheet.id,
    cellValue,
  });
}

/** A grid of Excel's full size would be slow to scroll: it grows with what is shown. */
function makeRoom(writer: GridWriter, subUnitId: string, rows: number, columns: number): void {
  const grid = writer.sheet(subUnitId);
  if (!grid) return;
  if (rows > grid.getRowCount()) {
    writer.apply<ISetWorksheetRowCountMutationParams>(SetWorksheetRowCountMutation.id, {
      subUnitId,
      rowCount: rows + SPARE,
    });
  }
  if (columns > grid.getColumnCount()) {
    writer.apply<ISetWorksheetColumnCountMutationParams>(SetWorksheetColumnCountMutation.id, {
      subUnitId,
      columnCount: columns + SPARE,
    });
  }
}
