import { CoreError, moved, restated, type Shape } from "../../core";
import { readCell } from "./read-cell";

export type Cells = unknown[][];

/** A range argument as rows of cells, whatever the host handed over: a range, or a single value. */
export const asCells = (argument: unknown): Cells =>
  Array.isArray(argument) ? (argument as Cells) : [[argument]];

/**
 * Size of a range.
 *
 * @throws CoreError `empty` without cells, `shape` when the rows are of unequal length
 */
export function shapeOf(cells: Cells, argument: string): Shape {
  const shape = firstRowShape(cells, argument);
  const { columns } = shape;
  for (let row = 1; row < cells.length; row++) {
    const found = cells[row]?.length;
    if (found !== columns) {
      throw new CoreError("shape", {
        argument,
        found: `${row + 1} x ${found ?? 0}`,
        expected: `${row + 1} x ${columns}`,
      });
    }
  }
  return shape;
}

/** Size of a range whose rows are all as long as the first one: who reads them must check that. @throws CoreError `empty` */
export function firstRowShape(cells: Cells, argument: string): Shape {
  const columns = cells[0]?.length ?? 0;
  if (columns > 0) return { rows: cells.length, columns };
  throw new CoreError("empty", { argument });
}

/** All numbers of a range, row after row. @throws CoreError of readCell, with the position. */
export function readRange(cells: Cells, argument: string): Float64Array {
  const { rows, columns } = shapeOf(cells, argument);
  const numbers = new Float64Array(rows * columns);
  for (let row = 0, next = 0; row < rows; row++) {
    const line = cells[row] as unknown[];
    for (let column = 0; column < columns; column++, next++) {
      numbers[next] = cellAt(line[column], argument, row, column);
    }
  }
  return numbers;
}

/** The number in a cell whose row and column (from 0) are known; a failure names them. */
export function cellAt(cell: unknown, argument: string, row: number, column: number): number {
  if (typeof cell === "number" && cell - cell === 0) return cell;
  try {
    return readCell(cell, argument);
  } catch (error) {
    throw restated(error, { position: { row: row + 1, column: column + 1 } });
  }
}

/**
 * Computes on all numbers of a range at once and lays the results as the range lies. A failure that names one of the
 * numbers (row = its position in reading order), here or in an argument that lies alike, gets its place in the range.
 */
export function onWholeRange<Result extends number | boolean>(
  argument: unknown,
  name: string,
  compute: (numbers: Float64Array) => ArrayLike<Result>,
): Result[][] {
  const cells = asCells(argument);
  const shape = shapeOf(cells, name);
  const numbers = readRange(cells, name);
  try {
    return toCells(compute(numbers), shape);
  } catch (error) {
    throw moved(error, ({ row }) => placeOf(row - 1, shape));
  }
}

const placeOf = (index: number, { columns }: Shape) => ({
  row: Math.floor(index / columns) + 1,
  column: (index % columns) + 1,
});

/** Results as a block of cells of the given shape, row after row. Plain loops: Array.from costs three times as much. */
function toCells<Result>(results: ArrayLike<Result>, { rows, columns }: Shape): Result[][] {
  const block: Result[][] = [];
  for (let row = 0, next = 0; row < rows; row++) {
    const cells = [results[next++] as Result];
    for (let column = 1; column < columns; column++) cells.push(results[next++] as Result);
    block.push(cells);
  }
  return block;
}
