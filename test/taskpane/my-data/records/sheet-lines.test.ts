import { columnsOf, linesText, rowsOf } from "../../../../src/taskpane/my-data/records/sheet-lines";
import { columnLetters } from "../../../../src/workbook/plan";

test.each([
  ["", []],
  ["5, 7-9", [4, 6, 7, 8]],
  [" 12;3 ", [2, 11]],
  ["3-2", undefined],
  ["0", undefined],
  ["1-2-3", undefined],
  ["A", undefined],
  ["1-9999999", undefined],
])("rowsOf reads %j", (text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  ["C, F:H", [2, 5, 6, 7]],
  ["aa", [26]],
  ["H-F", undefined],
  ["7", undefined],
])("columnsOf reads %j", (text, columns) => {
  expect(columnsOf(text)).toEqual(columns);
});

test("linesText writes what rowsOf and columnsOf read", () => {
  const lines = [0, 2, 3, 4, 30];
  expect(rowsOf(linesText(lines, (row) => String(row + 1)))).toEqual(lines);
  expect(columnsOf(linesText(lines, columnLetters))).toEqual(lines);
});
