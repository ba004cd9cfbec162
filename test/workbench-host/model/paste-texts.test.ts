import { indonesian, english, pasteTexts, Workbook, type Culture } from "../../../workbench/host";

function pasted(rows: string[][], culture: Culture, readAs?: Culture) {
  const workbook = new Workbook();
  workbook.culture = culture;
  const sheet = workbook.activeSheet;
  const outcome = pasteTexts(workbook, sheet, { row: 0, column: 0 }, rows, readAs);
  const values = rows.map((row, i) => row.map((_, j) => sheet.valueAt(i, j)));
  return { workbook, outcome, values };
}

test("an ambiguous 7.500 follows the 117,14 of its column, whatever the setting", () => {
  const rows = [["7.500"], ["117,14"]];
  expect(pasted(rows, english).values).toEqual([[7500], [117.14]]);
  expect(pasted(rows, english).outcome.doubtful).toBeUndefined();
});

test("a column that proves nothing follows the other columns, and is doubtful", () => {
  const { values, outcome } = pasted([["7.500", "1,5"]], english);
  expect(values).toEqual([[7500, 1.5]]);
  expect(outcome.doubtful).toEqual({ text: "7.500", culture: indonesian });
});

test("where all are ambiguous the setting decides, and can be turned round", () => {
  const rows = [["7.500", "5.000"]];
  expect(pasted(rows, indonesian).values).toEqual([[7500, 5000]]);
  expect(pasted(rows, indonesian).outcome.doubtful).toEqual({ text: "7.500", culture: indonesian });
  expect(pasted(rows, indonesian, english).values).toEqual([[7.5, 5]]);
});

test("a misprint with two decimal separators stays text among its neighbours", () => {
  expect(pasted([["845,0"], ["12.462.99"], ["2.354,0"]], indonesian).values).toEqual([
    [845],
    ["12.462.99"],
    [2354],
  ]);
});

test("dates and formulas follow the setting, a formula with a mistake is kept as text", () => {
  const { values, outcome, workbook } = pasted([["31/12/2020", "=SUM(1;2)", "=1+"]], indonesian);
  expect(values[0]?.[0]).toBe(44196);
  expect(workbook.activeSheet.cellAt(0, 1).formula).toBe("=SUM(1,2)");
  expect([values[0]?.[2], outcome.keptAsText]).toEqual(["=1+", true]);
});

test("a paste is one step: undoing takes all of it back", () => {
  const { workbook } = pasted(
    [
      ["1", "2"],
      ["3", "4"],
    ],
    english,
  );
  workbook.history.undo();
  expect(workbook.activeSheet.usedArea()).toBeUndefined();
  expect(workbook.history.canUndo).toBe(false);
});
