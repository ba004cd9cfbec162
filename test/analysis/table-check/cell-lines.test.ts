import { readLines, recogniseRules } from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";
import { checkOwnTable } from "../../support/own-table";

test("a number without a format has the zero that it lost: the sum of 12.5 and 12.25 is not 24.72", () => {
  const values = [
    ["Uraian", "2019", "2020"],
    ["A", 12.5, 10.25],
    ["B", 12.25, 10.25],
    ["Jumlah", 24.72, 20.5],
  ];
  expect(checkOwnTable(values)?.findings).toHaveLength(1);
  // With formats the numbers are as coarse as they show.
  const formats = [
    ["@", "@", "@"],
    ["@", "0.0", "0.00"],
    ["@", "0.00", "0.00"],
    ["@", "0.00", "0.00"],
  ];
  expect(checkOwnTable(values, formats)?.findings).toEqual([]);
});

test("tables beside one another have lines and rules of their own", () => {
  const table = selectionLines({
    values: [
      ["Ekspor", "2019", "2020", "", "Impor", "2019", "2020"],
      ["Kopi", 120, 131, "", "Mesin", 410, 395],
      ["Ikan", 305, 290, "", "Gandum", 77, 81],
      ["Karet", 88, 97, "", "Jumlah", 487, 476],
      ["Jumlah", 513, 518, "", "", "", ""],
    ],
  })!;
  expect(table.blocks).toHaveLength(2);
  const rules = recogniseRules(table, readLines(table)).filter(({ likely }) => likely);
  expect(rules.map(({ kind, result, of }) => ({ kind, result, of }))).toEqual([
    { kind: "sum", result: 4, of: [1, 2, 3] },
    { kind: "sum", result: 3, of: [1, 2] },
  ]);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(2);
});

test("columns have the numbers that are printed below their headers", () => {
  const table = selectionLines({
    values: [
      ["Uraian", "Nilai", "Luas", "Hasil"],
      ["(4)", "(5)", "(6)", "(7)"],
      ["Padi", 100, 20, 5],
      ["Jagung", 90, 30, 3],
    ],
  });
  expect(table?.columns.map(({ number }) => number)).toEqual([5, 6, 7]);
});
