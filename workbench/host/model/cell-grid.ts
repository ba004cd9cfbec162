import { type Area, cellCount, containsCell, eachCell, sheetColumns } from "./area";
import { blankCell, type Cell, isBlank } from "./cell";

/** Cells of one sheet, stored only where something was written. */
export class CellGrid {
  private readonly cells = new Map<number, Cell>();

  get(row: number, column: number): Cell {
    return this.cells.get(row * sheetColumns + column) ?? blankCell;
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * sheetColumns + column;
    if (isBlank(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** Visits the stored cells of the area, in no particular order. */
  eachStored(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    if (cellCount(area) <= this.cells.size) {
      eachCell(area, (row, column) => {
        const cell = this.cells.get(row * sheetColumns + column);
        if (cell) visit(cell, row, column);
      });
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      if (containsCell(area, row, column)) visit(cell, row, column);
    }
  }
}
