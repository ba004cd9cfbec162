import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetColumnCountMutationParams,
  type ISetWorksheetRowCountMutationParams,
} from "@univerjs/preset-sheets-core";
import { isCellError, type Area, type Cell, type Sheet } from "../../host";
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

const gridCell = (sheet: Sheet, cell: Cell, row: number, column: number): ICellData => ({
  ...content(cell),
  p: null,
  si: null,
  s: cellStyle({ ...tableLook(sheet, row, column), ...cell.format }, cell.numberFormat),
});

/** Shows an area of a sheet in the grid as the workbook has it: contents, number formats and looks. */
export function showCells(writer: GridWriter, sheet: Sheet, area: Area): void {
  const grid = writer.sheet(sheet.id);
  if (!grid) return;
  makeRoom(writer, sheet);
  const inside = (row: number, column: number) =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  const show = (row: number, column: number) => {
    (cellValue[row] ??= {})[column] = gridCell(sheet, sheet.cellAt(row, column), row, column);
  };
  grid.getCellMatrix().forValue((row, column) => {
    if (inside(row, column)) show(row, column);
  });
  sheet.eachStored(area, (_cell, row, column) => show(row, column));
  for (const table of sheet.tables) {
    for (let row = table.area.row; row < table.area.row + table.area.rows; row++) {
      for (
        let column = table.area.column;
        column < table.area.column + table.area.columns;
        column++
      ) {
        if (inside(row, column)) show(row, column);
      }
    }
  }
  writer.apply<ISetRangeValuesMutationParams>(SetRangeValuesMutation.id, {
    subUnitId: sheet.id,
    cellValue,
  });
}

/** A grid of Excel's full size would be slow to scroll: it grows with what is used. */
function makeRoom(writer: GridWriter, sheet: Sheet): void {
  const grid = writer.sheet(sheet.id);
  const used = sheet.usedArea();
  if (!grid || !used) return;
  if (used.row + used.rows > grid.getRowCount()) {
    writer.apply<ISetWorksheetRowCountMutationParams>(SetWorksheetRowCountMutation.id, {
      subUnitId: sheet.id,
      rowCount: used.row + used.rows + SPARE,
    });
  }
  if (used.column + used.columns > grid.getColumnCount()) {
    writer.apply<ISetWorksheetColumnCountMutationParams>(SetWorksheetColumnCountMutation.id, {
      subUnitId: sheet.id,
      columnCount: used.column + used.columns + SPARE,
    });
  }
}
