import { CoreError } from "../errors";
import { requireItems } from "../numeric";

/** One row an item, one number a period, as a block of cells lies; a missing number is 0. */
export type ItemRows = readonly ArrayLike<number>[];

/**
 * Number of periods of the rows, of which there is one an item.
 *
 * @throws CoreError `empty` without items, `shape` when the number of items or a row's length differs
 */
export function requireRows(
  [rowsArgument, rows]: readonly [name: string, rows: readonly ArrayLike<unknown>[]],
  [valuesArgument, values]: readonly [name: string, values: ArrayLike<number>],
): number {
  requireItems(valuesArgument, values);
  const periods = rows[0]?.length ?? 0;
  if (rows.length !== values.length) throw rowsFault(rowsArgument, rows.length, values.length);
  for (const row of rows) {
    if (row.length !== periods) throw rowsFault(rowsArgument, row.length, periods);
  }
  return periods;
}

const rowsFault = (argument: string, found: number, expected: number) =>
  new CoreError("shape", { argument, found: String(found), expected: String(expected) });

/** A number that is not positive, at its place (both from 0): `missing` for 0. */
export function notPositive(
  argument: string,
  found: number,
  item: number,
  period: number,
): CoreError {
  return new CoreError(found === 0 ? "missing" : "not-positive", {
    argument,
    position: { row: item + 1, column: period + 1 },
    found: String(found),
  });
}

/** Checks that what is not a positive number is a gap. */
export function requireGap(argument: string, found: number, item: number, period: number): void {
  if (found !== 0) throw notPositive(argument, found, item, period);
}

/** Whether a cell holds a number that an index can go on from; 0 is a gap. */
export const isPositive = (cell: unknown): cell is number =>
  typeof cell === "number" && cell > 0 && cell < Infinity;
