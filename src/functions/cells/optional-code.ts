import { isNil, readCell } from "./read-cell";

/**
 * A code in a cell as text: a number is its digits; a blank, a dash and 0 are no code ("").
 *
 * @throws CoreError `boolean`, `error-cell`
 */
export function readOptionalCode(cell: unknown, argument: string): string {
  if (typeof cell === "string") return isNil(cell) ? "" : cell.trim();
  const number = readCell(cell, argument);
  return number === 0 ? "" : String(number);
}
