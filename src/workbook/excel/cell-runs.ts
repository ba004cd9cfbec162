import type { CellOffset, Extent } from "../plan";

/** A rectangle of cells that are all to be written, line by line. */
export interface CellRun<T> extends CellOffset {
  lines: T[][];
}

export const extentOfRun = ({ lines }: CellRun<unknown>): Extent => ({
  rows: lines.length,
  columns: lines[0]?.length ?? 0,
});

/**
 * The fewest rectangles that rows of neighbouring cells make: those of the same columns that follow one another are one.
 *
 * @param cells row by row, and from left to right
 */
export function cellRuns<T extends CellOffset>(cells: readonly T[]): CellRun<T>[] {
  const rows: CellRun<T>[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    const line = last?.lines[0];
    if (line && last.row === cell.row && last.column + line.length === cell.column) line.push(cell);
    else rows.push({ row: cell.row, column: cell.column, lines: [[cell]] });
  }
  const open = new Map<string, CellRun<T>>();
  return rows.filter((run) => {
    const columns = `${run.column},${extentOfRun(run).columns}`;
    const above = open.get(columns);
    if (above?.row === run.row - (above?.lines.length ?? 0)) {
      above.lines.push(...run.lines);
      return false;
    }
    open.set(columns, run);
    return true;
  });
}
