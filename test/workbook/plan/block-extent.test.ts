import { areasOverlap } from "../../../src/workbook/plan";

const block = { row: 2, column: 5, rows: 3, columns: 4 };

test.each([
  ["itself", block, true],
  ["the cell in its upper left corner", { row: 2, column: 5, rows: 1, columns: 1 }, true],
  ["the cell in its lower right corner", { row: 4, column: 8, rows: 1, columns: 1 }, true],
  ["the rows above it", { row: 0, column: 5, rows: 2, columns: 4 }, false],
  ["the rows below it", { row: 5, column: 5, rows: 2, columns: 4 }, false],
  ["the columns to its left", { row: 2, column: 0, rows: 3, columns: 5 }, false],
  ["the columns to its right", { row: 2, column: 9, rows: 3, columns: 2 }, false],
  ["all around it", { row: 0, column: 0, rows: 20, columns: 20 }, true],
])("a block and %s: %j, %s", (_, other, isCommon) => {
  expect([areasOverlap(block, other), areasOverlap(other, block)]).toEqual([isCommon, isCommon]);
});
