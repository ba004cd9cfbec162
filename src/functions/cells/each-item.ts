import { CoreError, shapeText } from "../../core";
import { excelError } from "../failure";
import type { NamedCells } from "./broadcast";
import { lay } from "./item-list";
import { orientationOf } from "./orientation";
import { asCells, shapeOf } from "./range";
import { readCell } from "./read-cell";

/**
 * Several results for each item of ranges that lie alike, one row or one column each; items lie as in the first.
 * A failure stays with its item, in all of its results.
 *
 * @throws CoreError `shape` or `empty` for the call as a whole
 */
export function eachItem(
  ranges: readonly [NamedCells, ...NamedCells[]],
  results: number,
  compute: (...numbers: number[]) => readonly number[],
): unknown[][] {
  const [firstName, first] = ranges[0];
  const orientation = orientationOf(first, firstName);
  const expected = shapeText(shapeOf(asCells(first), firstName));
  const columns = ranges.map(([name, range]) => {
    const cells = asCells(range);
    const found = shapeText(shapeOf(cells, name));
    if (found !== expected) {
      throw new CoreError("shape", { argument: name, found, expected });
    }
    return { name, items: cells.flat() };
  });
  const placeOf = (item: number) =>
    orientation.across ? { row: 1, column: item + 1 } : { row: item + 1, column: 1 };
  const rows = Array.from({ length: orientation.items }, (_, item): unknown[] => {
    try {
      return [...compute(...columns.map(({ name, items }) => readCell(items[item], name)))];
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const named = columns.some(({ name }) => name === error.details.argument);
      const failure = named ? excelError(error, placeOf(item)) : excelError(error);
      return new Array<unknown>(results).fill(failure);
    }
  });
  return lay(rows, orientation);
}
