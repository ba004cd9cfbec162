import { stackSections } from "../../src/sheets/layout";
import { section, text } from "../../src/sheets/sheet-section";

const { parts } = stackSections(4, { parts: { rows: 1 } });
const request = { at: parts, title: "Parts", headers: ["A", "B"].map(text) };
const line = ["a", "b"].map(text);

test("section refuses a row that is not as wide as its headers, before Excel would", () => {
  expect(() => section({ ...request, rows: [[text("a")]] })).toThrow(RangeError);
});

test("section refuses more or fewer rows than its place has room for: formulas would name other cells", () => {
  expect(() => section({ ...request, rows: [] })).toThrow(RangeError);
  expect(() => section({ ...request, rows: [line, line] })).toThrow(RangeError);
});

test("section puts its title on the first line of its place, and header and rows below it", () => {
  const [heading, table] = section({ ...request, rows: [line] });
  expect([heading.at.row, table.at.row, table.cells.length]).toEqual([4, 5, 2]);
});
