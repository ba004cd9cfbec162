import { type Area, cellCount, containsCell, eachCell, sheetColumns } from "./area";
import { blankCell, type Cell, isBlank } from "./cell";

/** The one number by which a cell is kept. */
export const cellKey = (row: number, column: number): number => row * sheetColumns + column;

/** Cells of one sheet, stored only where something was written. */
export class CellGrid {
  private cells = new Map<number, Cell>();
  /** Whether somebody keeps these cells as they are: then they are copied before one of them changes. */
  private isLent = false;

  get(row: number, column: number): Cell {
    return this.cells.get(cellKey(row, column)) ?? blankCell;
  }

  set(row: number, column: number, cell: Cell): void {
    if (this.isLent) this.cells = new Map(this.cells);
    this.isLent = false;
    const key = cellKey(row, column);
    if (isBlank(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** All cells as they are now, by their keys: for whoever keeps them, they stay so. */
  lend(): ReadonlyMap<number, Cell> {
    this.isLent = true;
    return this.cells;
  }

  /** Holds other cells from now on, which stay as they are for whoever lent them. */
  replace(lent: ReadonlyMap<number, Cell>): void {
    this.cells = lent as Map<number, Cell>;
    this.isLent = true;
  }

  /**
   * Puts every stored cell into its new place at once.
   *
   * @param place the key of the new place; a cell without one is gone
   * @param changed what a cell is in another place
   */
  rearrange(
    place: (row: number, column: number) => number | undefined,
    changed: (cell: Cell) => Cell,
  ): void {
    const cells = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const to = place(Math.floor(key / sheetColumns), key % sheetColumns);
      if (to !== undefined) cells.set(to, to === key ? cell : changed(cell));
    }
    this.cells = cells;
    this.isLent = false;
  }

  /** Visits the stored cells of the area, in no particular order. */
  eachStored(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    if (cellCount(area) <= this.cells.size) {
      eachCell(area, (row, column) => {
        const cell = this.cells.get(cellKey(row, column));
        if (cell) visit(cell, row, column);
      });
      return;
    }
    // A visit may add cells, which come behind these.
    let rest = this.cells.size;
    for (const [key, cell] of this.cells) {
      if (rest-- === 0) return;
      const row = Math.floor(key / sheetColumns);
      const column = key % sheetColumns;
      if (containsCell(area, row, column)) visit(cell, row, column);
    }
  }
}
