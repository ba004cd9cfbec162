import { type Area, cellCount, containsCell, eachCell, sheetColumns } from "./area";
import { blankCell, type Cell, isBlank } from "./cell";

/** A cell and where it stands. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Cells of one sheet, stored only where something was written. */
export class CellGrid {
  private cells = new Map<number, Cell>();

  get(row: number, column: number): Cell {
    return this.cells.get(row * sheetColumns + column) ?? blankCell;
  }

  set(row: number, column: number, cell: Cell): void {
    const key = row * sheetColumns + column;
    if (isBlank(cell)) this.cells.delete(key);
    else this.cells.set(key, cell);
  }

  /** All stored cells, by keys that only a grid knows. */
  get stored(): ReadonlyMap<number, Cell> {
    return this.cells;
  }

  /** Holds other cells from now on. */
  replace(stored: ReadonlyMap<number, Cell>): void {
    this.cells = new Map(stored);
  }

  /** Puts every stored cell into its new place at once; the cells that were stored before stay as they are. */
  rearrange(place: (cell: Cell, row: number, column: number) => PlacedCell | undefined): void {
    const cells = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const to = place(cell, Math.floor(key / sheetColumns), key % sheetColumns);
      if (to) cells.set(to.row * sheetColumns + to.column, to.cell);
    }
    this.cells = cells;
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
