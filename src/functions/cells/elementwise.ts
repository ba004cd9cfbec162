import { broadcastShape, CoreError, type Shape } from "../../core";
import { excelError } from "../failure";
import { readCell } from "./read-cell";
import { asCells, shapeOf } from "./range";

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
  compute: (first: number, second: number) => number | string,
): unknown[][] {
  const a = asCells(first);
  const b = asCells(second);
  const shapes = [shapeOf(a, firstName), shapeOf(b, secondName)] as const;
  const { rows, columns } = broadcastShape(shapes, [firstName, secondName]);
  const [rowStepA, columnStepA] = steps(shapes[0]);
  const [rowStepB, columnStepB] = steps(shapes[1]);
  const failureAt = (error: unknown, row: number, column: number) => {
    const inFirst = error instanceof CoreError && error.details.argument === firstName;
    const [rowStep, columnStep] = inFirst ? steps(shapes[0]) : steps(shapes[1]);
    return cellFailure(error, { row: row * rowStep + 1, column: column * columnStep + 1 });
  };
  const result: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const rowA = a[row * rowStepA] as unknown[];
    const rowB = b[row * rowStepB] as unknown[];
    if (columns === 1) {
      try {
        const value = compute(readCell(rowA[0], firstName), readCell(rowB[0], secondName));
        // Two literals: one that only ever holds numbers keeps them unboxed, which is half of the time of a tall range.
        result[row] = typeof value === "number" ? [value] : [value];
      } catch (error) {
        result[row] = [failureAt(error, row, 0)];
      }
      continue;
    }
    const out: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      const cellA = rowA[column * columnStepA];
      const cellB = rowB[column * columnStepB];
      try {
        out[column] = compute(readCell(cellA, firstName), readCell(cellB, secondName));
      } catch (error) {
        out[column] = failureAt(error, row, column);
      }
    }
    result[row] = out;
  }
  return result;
}

/** An argument of one row or column is used again in each row or column of the result. */
const steps = ({ rows, columns }: Shape) => [rows === 1 ? 0 : 1, columns === 1 ? 0 : 1] as const;

/** A failure as the error of one cell. @throws what is not a CoreError */
export function cellFailure(error: unknown, position: { row: number; column: number }) {
  if (!(error instanceof CoreError)) throw error;
  return excelError(error, error.details.position ?? position);
}
