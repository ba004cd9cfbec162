import fc from "fast-check";
import { cellRuns } from "../../../src/workbook/excel/cell-runs";

const cell = (row: number, column: number) => ({ row, column });

describe("cellRuns", () => {
  test("neighbours in a row are one rectangle, and so are rows of the same columns below one another", () => {
    const cells = [cell(0, 1), cell(0, 2), cell(1, 1), cell(1, 2), cell(2, 1), cell(2, 3)];
    expect(
      cellRuns(cells).map(({ row, column, lines }) => [
        row,
        column,
        lines.map((line) => line.length),
      ]),
    ).toEqual([
      [0, 1, [2, 2]],
      [2, 1, [1]],
      [2, 3, [1]],
    ]);
  });

  test("of any cells, every cell is in just one rectangle, in its place there", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: String, maxLength: 49 }),
        (places) => {
          const cells = places
            .map(([row, column]) => cell(row, column))
            .sort((a, b) => a.row - b.row || a.column - b.column);
          const found = cellRuns(cells).flatMap(({ row, column, lines }) =>
            lines.flatMap((line, i) => {
              expect(line).toHaveLength(lines[0]!.length);
              return line.map((one, j) => ({ one, at: cell(row + i, column + j) }));
            }),
          );
          for (const { one, at } of found) expect(one).toEqual(at);
          expect(new Set(found.map(({ one }) => one))).toEqual(new Set(cells));
          expect(found).toHaveLength(cells.length);
        },
      ),
      { seed: 2117 },
    );
  });
});
