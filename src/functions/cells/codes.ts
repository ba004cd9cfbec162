import { CoreError } from "../../core";
import { orientedCells, type Orientation } from "./orientation";
import { located } from "./range";
import { readCell } from "./read-cell";

/**
 * One code an item, as text: a number is its digits, a blank, a dash and 0 are no code ("").
 *
 * @throws CoreError `shape`, `boolean`, `error-cell`
 */
export function readCodes(cells: unknown, argument: string, orientation: Orientation): string[] {
  return orientedCells(cells, argument, orientation).map((cell, item) => {
    try {
      return codeOf(cell, argument);
    } catch (error) {
      const place = { row: item + 1, column: 1 };
      throw located(error, orientation.across ? { row: 1, column: place.row } : place);
    }
  });
}

function codeOf(cell: unknown, argument: string): string {
  try {
    const number = readCell(cell, argument);
    return number === 0 ? "" : String(number);
  } catch (error) {
    if (error instanceof CoreError && error.code === "not-a-number") return String(cell).trim();
    throw error;
  }
}
