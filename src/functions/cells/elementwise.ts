import { broadcastShape, CoreError, type Shape } from "../../core";
import { excelError } from "../failure";
import { readCell } from "./read-cell";
import { asCells, firstRowShape, shapeOf, type Cells } from "./range";

/** Name and cells of an argument. */
type Argument = readonly [name: string, cells: unknown];

/**
 * Combines two ranges cell by cell; in each dimension they are equal or one of them is 1.
 * A failure stays in its own cell.
 *
 * @param first, second name and cells of each argument
 * @param compute numbers in, result out; may throw CoreError
 * @throws CoreError `shape` or `empty` for the call as a whole
 */
export function elementwise(
  [firstName, first]: Argument,
  [secondName, second]: Argument,
  compute: Compute,
): unknown[][] {
  const a = asCells(first);
  const b = asCells(second);
  const shapes = [firstRowShape(a, firstName), firstRowShape(b, secondName)] as const;
  const { rows, columns } = broadcastShape(shapes, [firstName, secondName]);
  const [rowStepA, columnStepA] = steps(shapes[0]);
  const [rowStepB, columnStepB] = steps(shapes[1]);
  const cellAt = (row: number, column: number): unknown => {
    const [cellA, cellB] = [
      (a[row * rowStepA] as unknown[])[column * columnStepA],
      (b[row * rowStepB] as unknown[])[column * columnStepB],
    ];
    try {
      return compute(readCell(cellA, firstName), readCell(cellB, secondName));
    } catch (error) {
      const inFirst = error instanceof CoreError && error.details.argument === firstName;
      const [rowStep, columnStep] = inFirst ? [rowStepA, columnStepA] : [rowStepB, columnStepB];
      return cellFailure(error, { row: row * rowStep + 1, column: column * columnStep + 1 });
    }
  };
  const requireRow = (row: number) => {
    const [lengthA, lengthB] = [a[row * rowStepA]?.length, b[row * rowStepB]?.length];
    if (lengthA !== shapes[0].columns) shapeOf(a, firstName);
    if (lengthB !== shapes[1].columns) shapeOf(b, secondName);
  };
  const result: unknown[][] = new Array(rows);
  if (columns === 1) {
    for (let row = 0; row < rows; row++) {
      row = numbersDown(a, rowStepA, b, rowStepB, compute, result, row);
      if (row === rows) break;
      requireRow(row);
      result[row] = [cellAt(row, 0)];
    }
    return result;
  }
  for (let row = 0; row < rows; row++) {
    requireRow(row);
    const rowA = a[row * rowStepA] as unknown[];
    const rowB = b[row * rowStepB] as unknown[];
    const out: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      column = numbersAcross(rowA, columnStepA, rowB, columnStepB, compute, out, column);
      if (column < columns) out[column] = cellAt(row, column);
    }
    result[row] = out;
  }
  return result;
}

type Compute = (first: number, second: number) => number | string;

/**
 * Results of a column from row `from` on, as long as two numbers give a number: returns the first row that does not,
 * which the caller must settle. A loop of nothing but numbers takes a third of the time of one that settles failures.
 */
function numbersDown(
  a: Cells,
  rowStepA: number,
  b: Cells,
  rowStepB: number,
  compute: Compute,
  result: unknown[][],
  from: number,
): number {
  const rows = result.length;
  let row = from;
  try {
    for (; row < rows; row++) {
      const rowA = a[row * rowStepA] as unknown[];
      const rowB = b[row * rowStepB] as unknown[];
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
  rowA: readonly unknown[],
  stepA: number,
  rowB: readonly unknown[],
  stepB: number,
  compute: Compute,
  out: unknown[],
  from: number,
): number {
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

/** An argument of one row or column is used again in each row or column of the result. */
const steps = ({ rows, columns }: Shape) => [rows === 1 ? 0 : 1, columns === 1 ? 0 : 1] as const;

/** A failure as the error of one cell. @throws what is not a CoreError */
export function cellFailure(error: unknown, position: { row: number; column: number }) {
  if (!(error instanceof CoreError)) throw error;
  return excelError(error, error.details.position ?? position);
}
