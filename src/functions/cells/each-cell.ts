import { excelError } from "../failure";
import { CoreError } from "../../core";
import { asCells, shapeOf } from "./range";

/** One result for each cell of a range; a failure stays in its cell. */
export function eachCell(
  argument: unknown,
  name: string,
  compute: (cell: unknown) => number | string,
): unknown[][] {
  const cells = asCells(argument);
  const { rows, columns } = shapeOf(cells, name);
  const results: unknown[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    const line = cells[row] as unknown[];
    const out: unknown[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      try {
        out[column] = compute(line[column]);
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        out[column] = excelError(error, { row: row + 1, column: column + 1 });
      }
    }
    results[row] = out;
  }
  return results;
}

/** As many answers as are kept: a column of codes has fewer different ones. */
const mostKept = 10_000;

/** The computation with its answers remembered, for cells that repeat. */
export function remembering<Answer>(compute: (cell: unknown) => Answer): (cell: unknown) => Answer {
  const known = new Map<unknown, Answer>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const answer = compute(cell);
    if (known.size < mostKept) known.set(cell, answer);
    return answer;
  };
}
