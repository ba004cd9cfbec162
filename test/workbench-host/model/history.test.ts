import { areaOf, mergeCells, shiftCells, shiftOf, Workbook } from "../../../workbench/host";

const open = () => {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.activeSheet, history: workbook.history };
};

test("an edit is undone and redone, with its number format", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 0, 0, "12%");
  expect(history.undo()).toBe(true);
  expect(sheet.cellAt(0, 0)).toMatchObject({ value: "", numberFormat: "General" });
  expect(history.redo()).toBe(true);
  expect(sheet.cellAt(0, 0)).toMatchObject({ value: 0.12, numberFormat: "0%" });
  expect(history.redo()).toBe(false);
});

test("a new edit ends what could be redone", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 0, 0, "1");
  history.undo();
  workbook.userEdit(sheet.id, 0, 0, "2");
  expect(history.redo()).toBe(false);
  expect(sheet.valueAt(0, 0)).toBe(2);
});

test("changes of one step are undone together, formats, sizes, merges, tables and sheets with them", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 0, 0, "start");
  const before = workbook.snapshot();
  workbook.step(() => {
    sheet.write(areaOf(0, 0, 2, 2), [
      ["a", "b"],
      [1, 2],
    ]);
    workbook.tables.add(sheet, areaOf(0, 0, 2, 2));
    sheet.changeFormats(areaOf(0, 0), () => ({ bold: true }));
    sheet.setColumnWidth(areaOf(0, 0), 90);
    sheet.hideRows(areaOf(5, 0), true);
    mergeCells(sheet, areaOf(8, 0, 1, 2));
    workbook.addSheet("Other");
    workbook.settings.set("key", "value");
    workbook.names.add("Rate", "=Sheet1!$A$1", "");
  });
  const after = workbook.snapshot();
  history.undo();
  expect(workbook.snapshot()).toEqual(before);
  history.redo();
  expect(workbook.snapshot()).toEqual(after);
});

test("inserted rows go again, and formulas and a table are where they were", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 3, 0, "5");
  workbook.userEdit(sheet.id, 0, 0, "=A4*2");
  const before = workbook.snapshot();
  workbook.step(() => shiftCells(workbook, sheet, shiftOf(areaOf(1, 0, 2, 1), "Down")));
  expect(sheet.cellAt(0, 0).formula).toBe("=A6*2");
  history.undo();
  expect(workbook.snapshot()).toEqual(before);
});

test("a table that an undone step brought is dead, and lives again when the step is redone", () => {
  const { workbook, sheet, history } = open();
  const table = workbook.step(() => workbook.tables.add(sheet, areaOf(0, 0, 2, 2)));
  history.undo();
  expect([table.deleted, sheet.tables]).toEqual([true, []]);
  history.redo();
  expect([table.deleted, sheet.tables]).toEqual([false, [table]]);
});

test("deleting a sheet cannot be undone, and ends what could", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 0, 0, "1");
  const other = workbook.step(() => workbook.addSheet("Other"));
  workbook.step(() => workbook.deleteSheet(other));
  expect(history.canUndo).toBe(false);
});

test("a change outside any step makes what came before impossible to undo", () => {
  const { workbook, sheet, history } = open();
  workbook.userEdit(sheet.id, 0, 0, "1");
  sheet.write(areaOf(0, 0), [["2"]]);
  expect(history.undo()).toBe(false);
  expect(sheet.valueAt(0, 0)).toBe(2);
});

test("as in Excel, 100 steps are kept", () => {
  const { workbook, sheet, history } = open();
  for (let n = 1; n <= 105; n++) workbook.userEdit(sheet.id, 0, 0, String(n));
  let undone = 0;
  while (history.undo()) undone++;
  expect([undone, sheet.valueAt(0, 0)]).toEqual([100, 5]);
});

test("undoing selects what was selected, on its sheet", () => {
  const { workbook, sheet, history } = open();
  workbook.select(sheet, [areaOf(2, 2)]);
  workbook.userEdit(sheet.id, 2, 2, "1");
  const other = workbook.step(() => workbook.addSheet("Other"));
  workbook.activate(other);
  history.undo();
  history.undo();
  expect(workbook.selection).toMatchObject({ sheet, areas: [areaOf(2, 2)] });
});
