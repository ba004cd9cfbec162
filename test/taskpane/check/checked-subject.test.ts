import { bundledLibrary } from "../../../src/bundled";
import { insertedSubject } from "../../../src/taskpane/check/checked-subject";
import { cellName, labelledName } from "../../../src/taskpane/check/cell-names";

const book = bundledLibrary.book("trade-ntt-2020");
const shown = book.table("t4", "published");
const values = shown.rows.map(({ label, values: figures }) => [label, ...figures.map(Number)]);
const formats = values.map((row) => row.map(() => "General"));
const subject = insertedSubject(
  { sheet: "Sheet1", row: 4, column: 1, values, formats },
  { book, shown },
);
if (!subject) throw new Error("the table was not found in its own cells");

test("a cell of the inserted table is called by its address, where the reader is to go", () => {
  const row = shown.rows.findIndex(({ key }) => key === "vietnam");
  const cell = `t4!vietnam!${shown.columns[0]!.key}`;
  expect(cellName(subject, cell, "en")).toBe(`C${row + 5}`);
  expect(labelledName(subject, cell, "en")).toBe(`C${row + 5} Vietnam`);
});

test("a cell of another table is called by the number of that table, its row and its column", () => {
  expect(cellName(subject, "l7.2!vietnam!2020", "en")).toBe("Appendix 7.2, Vietnam, 2020");
  expect(cellName(subject, "l7.2!vietnam!2020", "id")).toBe("Lampiran 7.2, Vietnam, 2020");
  expect(labelledName(subject, "l7.2!vietnam!2020", "id")).toBe("Lampiran 7.2, Vietnam, 2020");
});
