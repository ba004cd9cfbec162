import { stackSections } from "../../src/sheets/layout";
import { number, section, text } from "../../src/sheets/sheet-section";
import type { PlannedCell } from "../../src/workbook/plan";

const { parts } = stackSections(
  { sheet: "S", cell: "A1" },
  {
    above: { lead: 3, header: false },
    parts: { columns: ["name", "share", "points", "note"], rows: 1 },
  },
);
const headers = { name: "Name", share: "Share", points: "Points", note: "Note" };
const row = { name: text("a"), note: text("n") };
const points = [{ formula: "BPS.CONTRIBUTION(A1:A2)", values: [1] }];

test("section refuses a cell of a column without a header, and one where a formula spills", () => {
  const { name } = headers;
  expect(() => section(parts, { title: "Parts", headers: { name }, rows: [row] })).toThrow(
    RangeError,
  );
  const rows = [{ ...row, points: number(1, "0") }];
  expect(() => section(parts, { title: "Parts", headers, rows, spills: { points } })).toThrow(
    RangeError,
  );
});

test("section refuses more or fewer rows than its place has room for: formulas would name other cells", () => {
  expect(() => section(parts, { title: "Parts", headers, rows: [] })).toThrow(RangeError);
  expect(() => section(parts, { title: "Parts", headers, rows: [row, row] })).toThrow(RangeError);
});

test("section refuses a hint that its place has no line for", () => {
  expect(() => section(parts, { title: "Parts", hint: "hint", headers, rows: [row] })).toThrow(
    RangeError,
  );
});

test("section puts its title on the first line of its place, and header and rows below it", () => {
  const [heading, table] = section(parts, { title: "Parts", headers, rows: [row] });
  expect([heading?.at.row, table?.at.row, table?.cells.length]).toEqual([4, 5, 2]);
});

test("section leaves a cell blank that a row does not name", () => {
  const [, table] = section(parts, { title: "Parts", headers, rows: [row] });
  const blank: PlannedCell = { empty: true };
  expect(table?.cells[1]).toEqual([text("a"), blank, blank, text("n")]);
});

test("section writes nothing but the header where a formula spills", () => {
  const regions = section(parts, { title: "Parts", headers, rows: [row], spills: { points } });
  expect(regions.slice(1).map(({ at, cells }) => [at.row, at.column, cells.length])).toEqual([
    [5, 0, 2],
    [5, 2, 1],
    [6, 2, 1],
    [5, 3, 2],
  ]);
  expect(regions[3]?.cells).toEqual([
    [{ formula: "=BPS.CONTRIBUTION(A1:A2)", expected: [[1]], format: "#,##0.000" }],
  ]);
});
