import { bundledLibrary } from "../../../src/bundled";
import { filledRegion, writtenFormat } from "../../../src/workbook/plan";
import { findInsertedTable, planTable } from "../../../src/sheets/table";
import type { SheetCells } from "../../../src/workbook/contract";

/** A reference table as it is read back from the sheet, four rows below a heading of the user's. */
function inserted(id: string): SheetCells {
  const table = bundledLibrary.table(id);
  const region = planTable(table, {
    blockId: "x",
    book: bundledLibrary.bookOf(id),
    errata: [],
    language: "en",
    target: { newSheet: "x" },
  }).regions[1]!;
  const values: unknown[][] = region.cells.map((row) =>
    row.map((cell) => ("number" in cell ? cell.number : "text" in cell ? cell.text : "")),
  );
  const above = Array.from({ length: 4 }, () => values[0]!.map(() => "" as unknown));
  const formats = region.cells.map((row) => row.map(writtenFormat));
  return {
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: [...above, ...values],
    formats: [...above.map((row) => row.map(() => "General")), ...formats],
  };
}

test.each(["ntp-kaltim-2020.l2", "ntp-kaltim-2020.l1", "trade-ntt-2020.l1.2", "trade-ntt-2020.t8"])(
  "findInsertedTable(%s) finds it by its labels and gives back its printed values",
  (id) => {
    const table = bundledLibrary.table(id);
    const found = findInsertedTable(inserted(id), table);
    expect([found?.row, found?.values]).toEqual([5, table.rows.map(({ values }) => values)]);
  },
);

test("findInsertedTable of a table whose rows were sorted is undefined", () => {
  const cells = inserted("ntp-kaltim-2020.l2");
  cells.values.reverse();
  expect(findInsertedTable(cells, bundledLibrary.table("ntp-kaltim-2020.l2"))).toBeUndefined();
});

test("filledRegion stops at empty rows and columns", () => {
  const cells = [
    ["a", "", "x"],
    ["b", 1, ""],
    ["", "", ""],
    ["other", 2, 3],
  ];
  expect(filledRegion(cells, 1, 1)).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(filledRegion([["", ""]], 0, 0)).toBeUndefined();
});
