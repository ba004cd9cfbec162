import { areaOf, type Sheet, Workbook } from "../../../workbench/host";

const spilling = (): { workbook: Workbook; sheet: Sheet } => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0), [["=SEQUENCE(2,2)"]]);
  workbook.setCalculated(sheet.id, 0, 0, [
    [1, 2],
    [3, 4],
  ]);
  return { workbook, sheet };
};
const spillError = { error: "#SPILL!" };

test("a formula that nobody has calculated shows #BUSY!", () => {
  const sheet = new Workbook().activeSheet;
  sheet.write(areaOf(0, 0), [["=1+1"]]);
  expect(sheet.valueAt(0, 0)).toEqual({ error: "#BUSY!" });
});

test("an array result fills the cells beside the formula", () => {
  const { sheet } = spilling();
  expect([sheet.valueAt(0, 1), sheet.valueAt(1, 0), sheet.valueAt(1, 1)]).toEqual([2, 3, 4]);
  expect(sheet.usedArea(true)).toEqual(areaOf(0, 0, 2, 2));
  expect(sheet.cellAt(1, 1).value).toBe("");
});

test("a value in the way makes #SPILL!, and taking it away brings the values back", () => {
  const { sheet } = spilling();
  sheet.write(areaOf(1, 1), [["x"]]);
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1), sheet.valueAt(1, 1)]).toEqual([
    spillError,
    "",
    "x",
  ]);
  sheet.clear(areaOf(1, 1), "Contents");
  expect([sheet.valueAt(0, 0), sheet.valueAt(1, 1)]).toEqual([1, 4]);
});

test("a table or merged cells in the way make #SPILL!", () => {
  const { workbook, sheet } = spilling();
  const table = workbook.tables.add(sheet, areaOf(1, 1, 3, 1));
  expect(sheet.valueAt(0, 0)).toEqual(spillError);
  workbook.tables.remove(table);
  sheet.clear(areaOf(1, 1, 3, 1), "All");
  expect(sheet.valueAt(0, 0)).toBe(1);
});

test("a result for a cell whose formula is gone is ignored", () => {
  const { workbook, sheet } = spilling();
  sheet.write(areaOf(0, 0), [[7]]);
  workbook.setCalculated(sheet.id, 0, 0, [[1, 2]]);
  expect([sheet.valueAt(0, 0), sheet.valueAt(0, 1)]).toEqual([7, ""]);
});

test("an error with its message is kept as the cell's value", () => {
  const { workbook, sheet } = spilling();
  workbook.setCalculated(sheet.id, 0, 0, { error: "#VALUE!", message: "it, row 2" });
  expect(sheet.valueAt(0, 0)).toEqual({ error: "#VALUE!", message: "it, row 2" });
  expect(sheet.valueAt(1, 1)).toBe("");
});
