import { mostDecimals } from "../../core/checking";
import { asCells, readOption, readWholeNumber, shapeOf, type Cells } from "../cells";

/** Decimals that a printed figure can have: its interval still lies on the core's grid. */
const decimalsAllowed = [0, 11] as const;

/** Language of a verdict; the English words, which are the default, are stable codes. */
export const readVerdictLanguage = (language: unknown) =>
  readOption(language, "language", ["en", "id"]);

/**
 * Decimals with which the numbers of an argument stand in print. A cell loses the zeros at the end, so without `decimals` each
 * number of the range has as many as the one that shows most.
 *
 * @param range, name cells of the argument and its name
 * @param decimals, decimalsName the optional argument that tells them, and its name
 * @throws CoreError `out-of-range`, `empty` or `shape`
 */
export function printedDecimals(
  [range, name]: readonly [cells: unknown, name: string],
  [decimals, decimalsName]: readonly [decimals: unknown, name: string],
): number {
  const cells = asCells(range);
  shapeOf(cells, name);
  return readWholeNumber(decimals, decimalsName, decimalsAllowed) ?? mostDecimals(numbersOf(cells));
}

function numbersOf(cells: Cells): number[] {
  const numbers: number[] = [];
  for (const row of cells) {
    for (const cell of row)
      if (typeof cell === "number" && Number.isFinite(cell)) numbers.push(cell);
  }
  return numbers;
}
