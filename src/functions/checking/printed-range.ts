import { figureOf, mostDecimals, type PrintedFigure } from "../../core/checking";
import { asCells, readOption, readWholeNumber, shapeOf } from "../cells";

/** Decimals that a printed figure can have: its interval still lies on the core's grid. */
const decimalsAllowed = [0, 11] as const;

/** Language of a verdict; the English words, which are the default, are stable codes. */
export const readVerdictLanguage = (language: unknown) =>
  readOption(language, "language", ["en", "id"]);

/**
 * How the numbers of an argument stand in print. A cell loses the zeros at the end, so without `decimals` each number of the
 * range has as many as the one that shows most.
 *
 * @param range, name cells of the argument and its name
 * @param decimals, decimalsName the optional argument that tells them, and its name
 * @throws CoreError `out-of-range`, `empty` or `shape`
 */
export function printedRange(
  [range, name]: readonly [cells: unknown, name: string],
  [decimals, decimalsName]: readonly [decimals: unknown, name: string],
): (value: number) => PrintedFigure {
  const cells = asCells(range);
  shapeOf(cells, name);
  const told = readWholeNumber(decimals, decimalsName, decimalsAllowed);
  const places = told ?? mostDecimals(numbersOf(cells));
  return (value) => figureOf(value, places);
}

function numbersOf(cells: readonly (readonly unknown[])[]): number[] {
  return cells.flatMap((row) =>
    row.filter((cell): cell is number => typeof cell === "number" && Number.isFinite(cell)),
  );
}
