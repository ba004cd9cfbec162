import { broadcastShape, CoreError, type Shape } from "../../core";
import { excelError } from "../failure";
import { asCells, firstRowShape, shapeOf, type Cells } from "./range";
import { readCell } from "./read-cell";

export type NamedCells = readonly [name: string, cells: unknown];

/** A range of a call; an argument of one row or column is used again in each row or column of the result. */
interface Argument {
  name: string;
  cells: Cells;
  shape: Shape;
  rowStep: 0 | 1;
  columnStep: 0 | 1;
}

type Compute = (...numbers: number[]) => number | string;

/**
 * Combines any number of ranges cell by cell; in each dimension they are equal or one of them is 1.
 * A failure stays in its own cell and names the argument and its cell.
 *
 * @param compute numbers in, result out; may throw CoreError
 * @throws CoreError `shape` or `empty` for the call as a whole
 */
export function broadcast(ranges: readonly NamedCells[], compute: Compute): unknown[][] {
  const args = ranges.map(argumentOf);
  const { rows, columns } = broadcastShape(
    args.map(({ shape }) => shape),
    args.map(({ name }) => name),
  );
  const result: unknown[][] = new Array(rows);
  const [first, second] = args as [Argument, Argument];
  const isPair = args.length === 2;
  for (let row = 0; row < rows; row++) {
    if (isPair && columns === 1) row = numbersDown(first, second, compute, result, row);
    if (row === rows) break;
    requireRow(args, row);
    const out: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      if (isPair) column = numbersAcross(first, second, compute, out, row, column);
      if (column < columns) out[column] = resultAt(args, compute, row, column);
    }
    result[row] = out;
  }
  return result;
}

function argumentOf([name, range]: NamedCells): Argument {
  const cells = asCells(range);
  const shape = firstRowShape(cells, name);
  return {
    name,
    cells,
    shape,
    rowStep: shape.rows === 1 ? 0 : 1,
    columnStep: shape.columns === 1 ? 0 : 1,
  };
}

function requireRow(args: readonly Argument[], row: number): void {
  for (const { name, cells, shape, rowStep } of args) {
    if (cells[row * rowStep]?.length !== shape.columns) shapeOf(cells, name);
  }
}

/** What stands in the cell of the result, whatever the cells of the arguments hold. */
function resultAt(
  args: readonly Argument[],
  compute: Compute,
  row: number,
  column: number,
): unknown {
  const numbers: number[] = [];
  try {
    for (const { name, cells, rowStep, columnStep } of args) {
      const cell = (cells[row * rowStep] as unknown[])[column * columnStep];
      numbers.push(typeof cell === "number" && cell - cell === 0 ? cell : readCell(cell, name));
    }
    return compute(...numbers);
  } catch (error) {
    if (!(error instanceof CoreError)) throw error;
    const at = args.find(({ name }) => name === error.details.argument);
    if (!at) return excelError(error);
    const { rowStep, columnStep } = at;
    return excelError(error, { row: row * rowStep + 1, column: column * columnStep + 1 });
  }
}

/**
 * Results of two columns from row `from` on, as long as two numbers give a number: returns the first row that does not,
 * which the caller must settle. A loop of nothing but numbers takes a third of the time of one that settles failures.
 */
function numbersDown(
  a: Argument,
  b: Argument,
  compute: Compute,
  result: unknown[][],
  from: number,
): number {
  const { cells: cellsA, rowStep: rowStepA } = a;
  const { cells: cellsB, rowStep: rowStepB } = b;
  const rows = result.length;
  let row = from;
  try {
    for (; row < rows; row++) {
      const rowA = cellsA[row * rowStepA] as unknown[];
      const rowB = cellsB[row * rowStepB] as unknown[];
      if (rowA.length !== 1 || rowB.length !== 1) return row;
      const cellA = rowA[0];
      const cellB = rowB[0];
      if (typeof cellA !== "number" || typeof cellB !== "number") return row;
      if (cellA - cellA + (cellB - cellB) !== 0) return row;
      const value = compute(cellA, cellB);
      if (typeof value !== "number") return row;
      result[row] = [value];
    }
  } catch {
    return row;
  }
  return row;
}

/** The same along a row. */
function numbersAcross(
  a: Argument,
  b: Argument,
  compute: Compute,
  out: unknown[],
  row: number,
  from: number,
): number {
  const rowA = a.cells[row * a.rowStep] as unknown[];
  const rowB = b.cells[row * b.rowStep] as unknown[];
  const { columnStep: stepA } = a;
  const { columnStep: stepB } = b;
  const columns = out.length;
  let column = from;
  try {
    for (; column < columns; column++) {
      const cellA = rowA[column * stepA];
      const cellB = rowB[column * stepB];
      if (typeof cellA !== "number" || typeof cellB !== "number") return column;
      if (cellA - cellA + (cellB - cellB) !== 0) return column;
      const value = compute(cellA, cellB);
      if (typeof value !== "number") return column;
      out[column] = value;
    }
  } catch {
    return column;
  }
  return column;
}
