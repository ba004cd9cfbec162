import { CoreError, moved, restated, shapeText } from "../../core";
import type { Orientation } from "./orientation";
import { asCells, shapeOf } from "./range";

/** The cells of one row or column in order, each read with `read`; a failure names its place. */
export function readList<Item>(
  argument: unknown,
  name: string,
  { across, items }: Orientation,
  read: (cell: unknown, name: string) => Item,
): Item[] {
  const cells = asCells(argument);
  const shape = shapeOf(cells, name);
  const expected = across ? { rows: 1, columns: items } : { rows: items, columns: 1 };
  if (shape.rows !== expected.rows || shape.columns !== expected.columns) {
    throw new CoreError("shape", {
      argument: name,
      found: shapeText(shape),
      expected: shapeText(expected),
    });
  }
  const list: Item[] = [];
  for (let item = 0; item < items; item++) {
    try {
      list.push(read(across ? cells[0]?.[item] : cells[item]?.[0], name));
    } catch (error) {
      const position = across ? { row: 1, column: item + 1 } : { row: item + 1, column: 1 };
      throw restated(error, { position });
    }
  }
  return list;
}

/** Runs a computation on items that it counts down; where they run across, a failure's place is turned. */
export function turned<Result>({ across }: Orientation, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    throw across ? moved(error, ({ row, column }) => ({ row: column, column: row })) : error;
  }
}

/** Rows of results, turned into columns where the items run across. */
export function lay<Cell>(rows: Cell[][], { across }: Orientation): Cell[][] {
  if (!across) return rows;
  const columns: Cell[][] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    columns.push(rows.map((row) => row[column] as Cell));
  }
  return columns;
}
