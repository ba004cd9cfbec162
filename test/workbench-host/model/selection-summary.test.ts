import { areaOf, selectionSummary, Workbook } from "../../../workbench/host";

test("selectionSummary counts what is filled and adds up numbers in sight, spilled ones too", () => {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 5, 1), [[1], [2.5], ["x"], [true], [10]]);
  sheet.write(areaOf(0, 1), [["=SEQUENCE(3)"]]);
  sheet.setCalculated(0, 1, [[1], [2], [3]]);
  sheet.write(areaOf(4, 1), [["=1/0"]]);
  sheet.setCalculated(4, 1, { error: "#DIV/0!" });
  sheet.setNumberFormats(areaOf(7, 0), [["0.00"]]);
  expect(selectionSummary(sheet, [areaOf(0, 0, 9, 3)])).toEqual({
    filled: 9,
    numbers: 6,
    sum: 19.5,
  });
  sheet.hideRows(areaOf(1, 0), true);
  expect(selectionSummary(sheet, [areaOf(0, 0, 9, 1), areaOf(0, 1, 3, 1)])).toEqual({
    filled: 6,
    numbers: 4,
    sum: 15,
  });
  expect(selectionSummary(sheet, [areaOf(6, 0, 3, 3)])).toEqual({ filled: 0, numbers: 0, sum: 0 });
});
