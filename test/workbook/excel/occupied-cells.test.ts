import type { KeptCells } from "../../../src/workbook/excel/kept-cells";
import { isKeepable, occupiedCells } from "../../../src/workbook/excel/occupied-cells";
import type { Target } from "../../../src/workbook/excel/read-target";

/** A target at C5 with these contents, in a workbook whose settings take so many characters. */
const target = (contents: (string | number)[][], settingsSize = 0) =>
  ({
    ...{ sheet: "Sheet1", sheetId: "{1}", origin: { row: 4, column: 2 } },
    ...{ cells: { contents }, workbook: { settingsSize } },
  }) as unknown as Target;

/** Kept cells that take so many characters in a record. */
function keptOf(size: number): KeptCells {
  const kept = { contents: [[""]] } as unknown as KeptCells;
  return { ...kept, contents: [["x".repeat(size - JSON.stringify(kept).length)]] };
}

test("cells in use are counted and the first four are named", () => {
  expect(
    occupiedCells(
      target([
        ["", 0],
        ["a", ""],
      ]),
      null,
    ),
  ).toEqual({
    ...{ sheet: "Sheet1", sheetId: "{1}", count: 2, addresses: ["D5", "C6"], keepable: true },
  });
  expect(
    occupiedCells(
      target([
        [1, 2, 3],
        [4, 5, 6],
      ]),
      null,
    ),
  ).toMatchObject({
    ...{ count: 6, addresses: ["C5", "D5", "E5", "C6"] },
  });
});

test("empty cells, and a sheet that is not there yet, hold nothing", () => {
  expect(occupiedCells(target([["", ""]]), null)).toBeUndefined();
  expect(occupiedCells({ ...target([]), cells: null }, null)).toBeUndefined();
});

test("cells can be kept up to 500,000 characters, and a million of all settings together", () => {
  const isKept = (size: number, settings: number) => isKeepable(keptOf(size), target([], settings));
  expect([isKept(500_000, 500_000), isKept(500_001, 0)]).toEqual([true, false]);
  expect([isKept(100_000, 900_000), isKept(100_001, 900_000)]).toEqual([true, false]);
});
