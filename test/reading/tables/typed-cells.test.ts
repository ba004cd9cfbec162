import { gridOfRows } from "../../../src/reading/cells";
import { readTables } from "../../../src/reading/tables";

type Cell = string | number;

/** The tables of rows of cells in General format. */
const tablesOf = (...rows: Cell[][]) =>
  readTables({ grids: [gridOfRows(rows)], picturePages: [] }).tables;

const valuesOf = (...rows: Cell[][]) =>
  tablesOf(...rows).flatMap(({ table }) => table.rows.map(({ values }) => values));

test("first days of months that lost their format head columns as months", () => {
  const [read] = tablesOf(
    ["Komoditas", 43831, 43862, 43891],
    ["Kopi", 12, 15, 18],
    ["Teh", 7, 8, 9],
  );
  expect(read?.table.columns.map(({ period }) => period)).toEqual([
    "2020-01",
    "2020-02",
    "2020-03",
  ]);
  expect(read?.table.rows).toHaveLength(2);
});

test("numbers that are no months in a row stay numbers", () => {
  expect(
    valuesOf(["Wilayah", "A", "B", "C"], ["Utara", 43831, 43862, 43999], ["Selatan", 1, 2, 4]),
  ).toEqual([
    ["43831", "43862", "43999"],
    ["1", "2", "4"],
  ]);
});

test("column numbers in brackets, which Excel types as -1 -2 -3, are no row of figures", () => {
  const [read] = tablesOf(
    ["Bulan", "Nilai", "Pangsa"],
    [-1, -2, -3],
    ["Jan", 100, 10],
    ["Feb", 900, 90],
  );
  expect(read?.table.rows.map(({ label }) => label)).toEqual(["Jan", "Feb"]);
  expect(read?.blocks[0]?.numberingRow).toBe(1);
});

test("a number in brackets among figures is a loss, in the last row and in a column of losses too", () => {
  expect(
    valuesOf(["Bulan", "Neraca"], ["Jan", "(300)"], ["Feb", "1.000"], ["Mar", "(45)"]),
  ).toEqual([["-300"], ["1000"], ["-45"]]);
  expect(valuesOf(["Bulan", "Neraca"], ["Jan", "(300)"], ["Feb", "(120)"])).toEqual([
    ["-300"],
    ["-120"],
  ]);
});

test("(1) (2) (3) down a column number its rows", () => {
  const [read] = tablesOf(
    ["No", "Uraian", "Nilai"],
    ["(1)", "Padi", 5],
    ["(2)", "Jagung", 7],
    ["(3)", "Ubi", 9],
  );
  expect(read?.table.columns.map(({ title }) => title.id)).toEqual(["Nilai"]);
});

test("what has digits below the last figures and cannot be read is a row in doubt, not a note", () => {
  const [read] = tablesOf(
    ["Uraian", "Nilai"],
    ["Padi", "105,41"],
    ["Jagung", "104,30"],
    ["Ubi", "10-12"],
  );
  expect(read?.table.rows.map(({ label }) => label)).toEqual(["Padi", "Jagung", "Ubi"]);
  expect(read?.doubts).toMatchObject([{ kind: "no-number", row: 2, printed: "10-12" }]);
});
