import { broadcastShape, CoreError } from "../../core";
import { excelError } from "../failure";
import { asCells, located, shapeOf } from "./range";
import { readCell } from "./read-cell";

export type NamedCells = readonly [name: string, cells: unknown];

/**
 * Combines any number of ranges cell by cell; in each dimension they are equal or one of them is 1.
 * A failure stays in its own cell and names the argument and its cell.
 *
 * @throws CoreError `shape` or `empty` for the call as a whole
 */
export function broadcast(
  ranges: readonly NamedCells[],
  compute: (...numbers: number[]) => number | string,
): unknown[][] {
  const names = ranges.map(([name]) => name);
  const cells = ranges.map(([, range]) => asCells(range));
  const shapes = cells.map((range, index) => shapeOf(range, names[index] as string));
  const { rows, columns } = broadcastShape(shapes, names);
  const place = (index: number, row: number, column: number) => ({
    row: shapes[index]?.rows === 1 ? 0 : row,
    column: shapes[index]?.columns === 1 ? 0 : column,
  });
  const resultAt = (row: number, column: number) => {
    try {
      const numbers = cells.map((range, index) => {
        const at = place(index, row, column);
        return readCell(range[at.row]?.[at.column], names[index] as string);
      });
      return compute(...numbers);
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const index = names.indexOf(error.details.argument ?? "");
      if (index < 0) return excelError(error);
      const at = place(index, row, column);
      return excelError(located(error, { row: at.row + 1, column: at.column + 1 }));
    }
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => resultAt(row, column)),
  );
}
