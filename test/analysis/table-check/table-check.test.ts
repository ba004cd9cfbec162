import { bundledLibrary } from "../../../src/bundled";
import { ntpBook } from "../../support/bundled-books";
import {
  checkFigures,
  finishSteps,
  readLines,
  recogniseRules,
  referenceTableRequest,
  selectedCell,
  userTableRequest,
  type TableCheck,
} from "../../../src/analysis";
import { selectionLines } from "../../../scripts/checking/selection-lines";
import { insertedCells } from "../../support/inserted-cells";

type Cells = (string | number)[][];

function check(values: Cells, format = "General"): { rules: string[]; result: TableCheck } {
  return checkCells(
    values,
    values.map((row) => row.map(() => format)),
  );
}

function checkCells(values: Cells, formats: string[][]) {
  const table = selectionLines({ values, formats });
  if (!table) throw new Error("no table");
  const reading = readLines(table);
  const rules = recogniseRules(table, reading);
  const likely = rules.filter((rule) => rule.likely);
  const result = finishSteps(checkFigures(userTableRequest(table, reading, likely)));
  return {
    rules: rules.map(({ id, kind, likely: sure }) => `${sure ? "" : "?"}${id} ${kind}`),
    result,
  };
}

const cellsOf = ({ findings }: TableCheck) =>
  findings.map(({ pattern, cells }) => [
    pattern,
    cells.map(({ cell }) => {
      const { row, column } = selectedCell(cell);
      return `${row},${column}`;
    }),
    cells[0]?.proposed,
  ]);

const trade: Cells = [
  ["Negara", "Ekspor", "Impor", "Neraca", "Pangsa Ekspor (%)"],
  ["Jepang", 1200, 300, 900, 24],
  ["Cina", 2345, 1500, 845, 46.9],
  ["India", 1455, 200, 1255, 29.1],
  ["Jumlah", 5000, 2000, 3000, 100],
];

test("a table with total, balance and share is recognised and agrees", () => {
  const { rules, result } = check(trade);
  expect(rules).toEqual(["row-4 sum", "column-3 difference", "column-4 share"]);
  expect([result.counts.impossible, result.findings]).toEqual([0, []]);
});

test("two swapped digits are found at their cell, with the right figure and its proof", () => {
  const wrong = trade.map((row) => [...row]);
  wrong[2]![1] = 2354;
  const { result } = check(wrong);
  expect(cellsOf(result)).toEqual([["swapped-digits", ["2,1"], "2345"]]);
  expect(result.findings[0]?.proof.map(({ identity }) => identity.kind)).toEqual([
    "sum",
    "difference",
    "share",
  ]);
});

test("rounding is no finding: shares that add up to 99.9, a sum that is 1 off", () => {
  const { result } = check([
    ["Komoditas", "Nilai", "Persen"],
    ["Kopi", 333, 33.3],
    ["Kakao", 333, 33.3],
    ["Ikan", 333, 33.3],
    ["Total", 1000, 100],
  ]);
  expect([result.counts.impossible, result.counts.rounding > 0]).toEqual([0, true]);
});

test("NTP = It / Ib and monthly changes down a column are recognised", () => {
  const { rules, result } = check([
    ["Bulan", "It", "Ib", "NTP", "Perubahan NTP (%)"],
    ["Januari", 117.14, 103.79, 112.86, ""],
    ["Februari", 119.78, 104.4, 114.73, 1.66],
    ["Maret", 117.76, 104.68, 112.5, -1.94],
    ["April", 114.9, 104.76, 109.68, 2.51],
  ]);
  expect(rules).toEqual(["column-3 ratio", "column-4 change"]);
  expect(cellsOf(result)).toEqual([["sign", ["4,4"], "-2.51"]]);
});

test("a total above its parts and groups without a word for it are recognised", () => {
  const { rules } = check([
    ["Rincian", 2019, 2020],
    ["Jumlah", 1110, 2220],
    ["1. ASIA", 1000, 2000],
    ["- Jepang", 400, 800],
    ["- Cina", 600, 1200],
    ["2. EROPA", 110, 220],
    ["- Belanda", 50, 100],
    ["- Jerman", 60, 120],
  ]);
  expect(rules).toEqual(["row-1 sum", "row-2 sum", "row-5 sum"]);
});

test("a rule that the numbers contradict throughout is only asked about", () => {
  const { rules, result } = check([
    ["Uraian", 2019, 2020],
    ["Jumlah pekerja", 7, 9],
    ["Upah", 100, 120],
    ["Bonus", 20, 30],
  ]);
  expect(rules).toEqual(["?row-1 sum"]);
  expect(result.checked).toEqual([]);
});

test("a total of 84 rounded numbers that misses them by 12 is worth a look: no cell is blamed, and it says how rare that is", () => {
  const rows = Array.from({ length: 84 }, (_, index) => [`Bab ${index + 1}`, 1000 + 37 * index]);
  const total = rows.reduce((sum, [, value]) => sum + Number(value), 0);
  const off = (miss: number) => check([["Bab", "Nilai"], ...rows, ["Jumlah", total + miss]]).result;
  expect([off(8).findings, off(8).counts.unlikely]).toEqual([[], 0]);
  const { findings, counts } = off(12);
  expect([counts.impossible, counts.unlikely]).toEqual([0, 1]);
  expect(findings).toMatchObject([
    { pattern: "unlikely", cells: [{ cell: "table!85!1", proposed: undefined }], oneIn: 100_000 },
  ]);
  expect(off(43).findings[0]?.pattern).not.toBe("unlikely");
});

test("numbers typed as text are read where they can be read in one way", () => {
  const { result } = check([
    ["Komoditas", "Nilai (US$)"],
    ["Kopi", "1.130.044"],
    ["Ikan", "2.000.000"],
    ["Jumlah", "3.130.045"],
  ]);
  expect(result.counts).toMatchObject({ rounding: 1, impossible: 0 });
});

test("in the published edition of table 1 of the trade book 8.88 is found, and 8.89 proposed", () => {
  const { values, formats } = insertedCells("trade-ntt-2020.t1", "published");
  expect(cellsOf(checkCells(values, formats).result)).toEqual([["digit", ["8,2"], "8.89"]]);
});

test("a reference table is checked by its declared relations, with the cells of the sheet", () => {
  const table = bundledLibrary.table("ntp-kaltim-2020.l2");
  const asInserted = finishSteps(checkFigures(referenceTableRequest(ntpBook, table)!));
  expect([asInserted.findings, asInserted.checked.length > 100]).toEqual([[], true]);
  const values = table.rows.map((row) => [...row.values]);
  values[0]![2] = "117.67";
  const { findings } = finishSteps(checkFigures(referenceTableRequest(ntpBook, table, values)!));
  expect(findings[0]?.cells).toEqual([
    { cell: "l2!it!2020-03", printed: "117.67", proposed: "117.76" },
  ]);
});
