import { CoreError } from "../errors";
import { requireItems, requireSameItems } from "./items";

/** One row an item, one number a period, as a block of cells lies. A missing number is 0. */
export type ItemRows = readonly ArrayLike<number>[];

/**
 * Number of periods of the rows, of which there is one an item.
 *
 * @throws CoreError `empty` without items, `shape` when the number of items or a row's length differs
 */
export function requireRows(
  caller: string,
  [rowsArgument, rows]: readonly [name: string, rows: ItemRows],
  [valuesArgument, values]: readonly [name: string, values: ArrayLike<number>],
): number {
  requireItems(caller, valuesArgument, values);
  if (rows.length !== values.length) {
    throw new CoreError("shape", `${caller} requires a row of ${rowsArgument} an item`, {
      argument: rowsArgument,
      found: String(rows.length),
      expected: String(values.length),
    });
  }
  const periods = (rows[0] as ArrayLike<number>).length;
  for (const row of rows) requireSameItems(caller, rowsArgument, row, periods);
  return periods;
}

/** A number that is not positive, at its place (both from 0): `missing` for 0. */
export function notPositive(
  caller: string,
  argument: string,
  found: number,
  item: number,
  period: number,
): CoreError {
  return new CoreError(
    found === 0 ? "missing" : "not-positive",
    `${caller} requires positive ${argument}, found ${found}`,
    { argument, position: { row: item + 1, column: period + 1 }, found: String(found) },
  );
}
