import { checkTable, type TableFinding } from "../../../src/analysis";
import { repairOf, typedFigure } from "../../../src/taskpane/my-data/finding-repair";
import { proofWords } from "../../../src/taskpane/my-data/finding-words";
import type { Table } from "../../../src/table";

const values = [
  ["12.5", "14.25", "13.75", "40.5"],
  ["40.1", "27.3", "38.2", "115.6"],
  ["7.4", "8.15", "9.05", "24.6"],
  ["3.2", "2.6", "4.1", "9.9"],
  ["63.2", "62.3", "65.1", "190.6"],
];
const labels = ["Kopi", "Karet", "Lada", "Lainnya", "Jumlah"];
const titles = ["Triwulan I", "Triwulan II", "Triwulan III", "Jumlah"];
const table: Table = {
  id: "t",
  title: { id: "Ekspor", en: "Ekspor" },
  columns: titles.map((title, at) => ({
    ...{ key: `c${at}`, unit: "juta" },
    title: { id: title, en: title },
  })),
  rows: labels.map((label, at) => ({
    ...{ key: label, code: "", parent: "", label, values: values[at]! },
  })),
  notes: [],
  source: {},
};

const proof = checkTable(table);
const [finding] = proof.findings as [TableFinding];

test("a finding that is proved gives its repair, with the statements that say so in words of the table", () => {
  expect(proof.findings).toHaveLength(1);
  expect(repairOf(finding)).toEqual([
    { row: "Karet", column: "c1", printed: "27.3", corrected: "37.3" },
  ]);
  const words = proofWords(finding, table, proof, "id").split("; ");
  expect(words).toContain("Jumlah = Kopi + Karet + Lada + Lainnya (Triwulan II)");
  expect(words).toContain("Jumlah = Triwulan I + Triwulan II + Triwulan III (Karet)");
});

test.each<[string, Partial<TableFinding>]>([
  [
    "another cell would settle as much",
    { isProved: false, rivals: [{ row: "Kopi", column: "c1" }] },
  ],
  ["two slips would settle as much", { isProved: false, rivalPairs: [[]] }],
  ["nothing explains it", { isProved: false, pattern: "unexplained" }],
  ["no number is proposed", { cells: [{ ...finding.cells[0]!, proposed: undefined }] }],
])("a finding gives no repair where %s", (_, other) => {
  expect(repairOf({ ...finding, ...other })).toBeUndefined();
});

test("a finding that is not proved, but has one candidate only, gives it", () => {
  expect(repairOf({ ...finding, isProved: false })).toHaveLength(1);
});

test.each([
  ["37,3", "27.3", "37.3"],
  ["37.30", "27.35", "37.30"],
  ["37,345", "27.3", "37.345"],
  ["1.234.567", "1234576", "1234567"],
  ["1234567", "1234576", "1234567"],
  ["tiga", "27.3", undefined],
  ["", "27.3", undefined],
])('typedFigure("%s") in place of %s // %s', (text, printed, figure) => {
  expect(typedFigure(text, printed)).toBe(figure);
});
