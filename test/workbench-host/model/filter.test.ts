import fc from "fast-check";
import { restoreWorkbook } from "../../support/restore-workbook";
import {
  applyFilter,
  areaOf,
  filterChoices,
  filterColumn,
  filterCounts,
  indonesian,
  removeFilter,
  Workbook,
  type Written,
} from "../../../workbench/host";

function filtered(rows: Written[][]) {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const area = areaOf(0, 0, rows.length, rows[0]!.length);
  workbook.step(() => sheet.write(area, rows));
  const before = workbook.snapshot();
  workbook.step(() => applyFilter(sheet, area));
  return { workbook, sheet, before };
}

const table: Written[][] = [
  ["Item", "Value"],
  ["b", 10],
  ["a", 2],
  ["b", ""],
  ["c", 10],
];

test("filterChoices lists a column's texts once: numbers by size, blanks last, as other columns show them", () => {
  const { workbook, sheet } = filtered(table);
  expect(filterChoices(workbook, sheet, 1).map(({ text, count }) => [text, count])).toEqual([
    ["2", 1],
    ["10", 2],
    ["", 1],
  ]);
  filterColumn(sheet, 0, ["b"]);
  expect(filterChoices(workbook, sheet, 1).map(({ text }) => text)).toEqual(["10", ""]);
  expect(filterChoices(workbook, sheet, 0).map(({ text }) => text)).toEqual(["a", "b", "c"]);
});

test("filterColumn hides the rows of other texts; undefined shows them, removeFilter all", () => {
  const { workbook, sheet, before } = filtered(table);
  workbook.step(() => filterColumn(sheet, 1, ["10"]));
  workbook.step(() => filterColumn(sheet, 0, ["b", "a"]));
  expect([...sheet.layout.hiddenRows]).toEqual([2, 3, 4]);
  expect(filterCounts(sheet)).toEqual({ shown: 1, all: 4 });
  const kept = workbook.snapshot();
  const again = new Workbook();
  restoreWorkbook(again, kept);
  expect(again.snapshot()).toEqual(kept);
  filterColumn(again.activeSheet, 0, undefined);
  expect(filterCounts(again.activeSheet)).toEqual({ shown: 2, all: 4 });
  workbook.step(() => removeFilter(sheet));
  expect(workbook.snapshot()).toEqual({
    ...before,
    sheets: [{ ...before.sheets[0]!, filter: null }],
  });
});

test("a filter holds when the culture changes", () => {
  const { workbook, sheet } = filtered([["Value"], [1.5], [2.5]]);
  workbook.culture = indonesian;
  expect(filterChoices(workbook, sheet, 0)).toEqual([
    { text: "1.5", shown: "1,5", count: 1 },
    { text: "2.5", shown: "2,5", count: 1 },
  ]);
  filterColumn(sheet, 0, ["1.5"]);
  expect([...sheet.layout.hiddenRows]).toEqual([2]);
});

test("any sequence of filters is undone to the start and redone to the end", () => {
  const choice = fc.tuple(
    fc.integer({ min: 0, max: 1 }),
    fc.option(fc.subarray(["a", "b", "10", ""])),
  );
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 6 }), (choices) => {
      const { workbook, sheet, before } = filtered(table);
      for (const [column, values] of choices) {
        workbook.step(() => filterColumn(sheet, column, values ?? undefined));
      }
      const after = workbook.snapshot();
      let steps = 0;
      while (JSON.stringify(workbook.snapshot()) !== JSON.stringify(before) && steps < 10) {
        workbook.history.undo();
        steps++;
      }
      expect(workbook.snapshot()).toEqual(before);
      while (steps-- > 0) workbook.history.redo();
      while (workbook.history.redo());
      expect(workbook.snapshot()).toEqual(after);
    }),
    { seed: 14, numRuns: 100 },
  );
});
