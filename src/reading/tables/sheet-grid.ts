import { type CellGrid, isBlank, type TextCell } from "../cells";
import { type CellKind, kindOfCell } from "./cell-kind";

/** A rectangle of a grid: rows and columns from, and the ones after the last. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** More places than a merged area of a table covers are not taken over. */
const mostCovered = 2_000_000;

/** The cells of a grid by their places, merged ones at every place that they cover. */
export class SheetGrid {
  private readonly lines: (TextCell | undefined)[][];
  private readonly kinds = new Map<TextCell, CellKind>();

  constructor(readonly grid: CellGrid) {
    this.lines = Array.from({ length: grid.rows }, () => []);
    let covered = 0;
    for (const cell of grid.cells) {
      if (isBlank(cell.value)) continue;
      const bottom = Math.min(cell.row + (cell.rows ?? 1), grid.rows);
      const right = Math.min(cell.column + (cell.columns ?? 1), grid.columns);
      covered += (bottom - cell.row) * (right - cell.column);
      if (covered > mostCovered + grid.cells.length) continue;
      for (let row = cell.row; row < bottom; row++) {
        const line = this.lines[row] as (TextCell | undefined)[];
        for (let column = cell.column; column < right; column++) line[column] ??= cell;
      }
    }
  }

  /** The cell at a place, also where it is merged from elsewhere. */
  at(row: number, column: number): TextCell | undefined {
    return this.lines[row]?.[column];
  }

  /** The cell that begins at a place. */
  own(row: number, column: number): TextCell | undefined {
    const cell = this.lines[row]?.[column];
    return cell && cell.row === row && cell.column === column ? cell : undefined;
  }

  kind(cell: TextCell): CellKind {
    // A number tells at once; a text is looked at once.
    if (typeof cell.value === "number") return kindOfCell(cell);
    let kind = this.kinds.get(cell);
    if (kind === undefined) this.kinds.set(cell, (kind = kindOfCell(cell)));
    return kind;
  }

  /** Kind of the cell that begins at a place. */
  kindAt(row: number, column: number): CellKind | undefined {
    const cell = this.own(row, column);
    return cell && this.kind(cell);
  }

  /** Cells of a row within an area, each once, those included that begin above or to the left. */
  cellsOf(row: number, { left, right }: Pick<Area, "left" | "right">): TextCell[] {
    const line = this.lines[row] ?? [];
    const found: TextCell[] = [];
    const end = Math.min(right, line.length);
    for (let column = left; column < end; column++) {
      const cell = line[column];
      if (cell && cell !== found.at(-1)) found.push(cell);
    }
    return found;
  }
}
