import {
  areaOf,
  changeSelectedDecimals,
  drawLines,
  formatSelection,
  HostError,
  isMergeSelected,
  lostByMerging,
  setNumberFormat,
  toggleMerge,
  Workbook,
} from "../../../workbench/host";

function select(address: string) {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 2, 2), [
    ["", 1.25],
    ["a", "b"],
  ]);
  workbook.select(sheet, [workbook.placeOf(address).area]);
  return { workbook, sheet };
}

test("formatSelection and setNumberFormat change every selected cell in one step each", () => {
  const { workbook, sheet } = select("B1:B3");
  const before = workbook.snapshot();
  formatSelection(workbook, { bold: true });
  setNumberFormat(workbook, "0%");
  expect(sheet.cellAt(2, 1)).toMatchObject({ numberFormat: "0%", format: { bold: true } });
  expect(sheet.textAt(0, 1)).toBe("125%");
  workbook.history.undo();
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
});

test("formatSelection of a whole column goes as far as a person sees, and further where the sheet is used", () => {
  const { workbook, sheet } = select("C:C");
  formatSelection(workbook, { fill: "#FFFF00" });
  expect(sheet.cellAt(999, 2).format.fill).toBe("#FFFF00");
  expect(sheet.cellAt(1000, 2).format.fill).toBeUndefined();
  sheet.write(areaOf(1499, 0), [["x"]]);
  formatSelection(workbook, { fill: "#00FF00" });
  expect(sheet.cellAt(1499, 2).format.fill).toBe("#00FF00");
});

test("changeSelectedDecimals goes by the active cell: General 1.25 with one more is 0.000", () => {
  const { workbook, sheet } = select("B1:B2");
  changeSelectedDecimals(workbook, 1);
  expect([0, 1].map((row) => sheet.cellAt(row, 1).numberFormat)).toEqual(["0.000", "0.000"]);
});

test("drawLines draws around, between and below cells, and takes all away, those of the neighbours too", () => {
  const { workbook, sheet } = select("B2:C3");
  const before = workbook.snapshot();
  const sides = (row: number, column: number) =>
    Object.keys(sheet.cellAt(row, column).format.borders ?? {}).sort();
  drawLines(workbook, "outer");
  expect(sides(1, 1)).toEqual(["EdgeLeft", "EdgeTop"]);
  drawLines(workbook, "all");
  expect(sides(2, 2)).toEqual(["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"]);
  workbook.select(sheet, [areaOf(0, 1)]);
  drawLines(workbook, "bottom");
  expect(sides(0, 1)).toEqual(["EdgeBottom"]);
  workbook.select(sheet, [areaOf(1, 1, 2, 2)]);
  drawLines(workbook, "none");
  expect({ ...workbook.snapshot(), selection: [] }).toEqual({ ...before, selection: [] });
});

test("toggleMerge keeps the first filled cell, tells how many would be lost, and takes apart again", () => {
  const { workbook, sheet } = select("A1:B2");
  expect(lostByMerging(workbook)).toBe(2);
  const before = workbook.snapshot();
  toggleMerge(workbook);
  expect(sheet.merges).toEqual([areaOf(0, 0, 2, 2)]);
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 0)]).toEqual([1.25, ""]);
  workbook.history.undo();
  expect(workbook.snapshot()).toEqual(before);
  workbook.history.redo();
  expect(isMergeSelected(workbook)).toBe(true);
  toggleMerge(workbook);
  expect(sheet.merges).toEqual([]);
});

test("toggleMerge in a table is refused, and nothing changes", () => {
  const { workbook, sheet } = select("A2:B2");
  workbook.tables.add(sheet, areaOf(1, 0, 2, 2));
  const before = workbook.snapshot();
  expect(() => toggleMerge(workbook)).toThrow(HostError);
  expect(workbook.snapshot()).toEqual(before);
});
