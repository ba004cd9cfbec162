import { inCell } from "../failure";
import { asCells, located, shapeOf } from "./range";

/** One result for each cell of a range; a failure stays in its cell. */
export function eachCell(
  argument: unknown,
  name: string,
  compute: (cell: unknown) => number | string,
): unknown[][] {
  const cells = asCells(argument);
  shapeOf(cells, name);
  return cells.map((row, rowIndex) =>
    row.map((cell, columnIndex) =>
      inCell(() => {
        try {
          return compute(cell);
        } catch (error) {
          throw located(error, { row: rowIndex + 1, column: columnIndex + 1 });
        }
      }),
    ),
  );
}
