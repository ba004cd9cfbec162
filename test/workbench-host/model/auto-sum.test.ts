import { areaOf, autoSums, Workbook, type Area, type Written } from "../../../workbench/host";

const figures: Written[][] = [
  ["Bulan", "NTP", "Ib"],
  ["Januari", 1, 10],
  ["Februari", 2, 20],
  ["", "", ""],
  ["", "", ""],
];

function sums(selected: Area): string[] {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 5, 3), figures);
  return autoSums(sheet, selected).map(
    ({ row, column, formula }) => `${"ABCDEF"[column]}${row + 1} ${formula}`,
  );
}

test.each([
  ["an empty cell below numbers", areaOf(3, 1), ["B4 =SUM(B2:B3)"]],
  ["an empty cell beside numbers", areaOf(2, 3), ["D3 =SUM(B3:C3)"]],
  ["an empty cell without numbers beside it", areaOf(4, 0), []],
  ["columns with an empty last row", areaOf(1, 1, 3, 2), ["B4 =SUM(B2:B3)", "C4 =SUM(C2:C3)"]],
  ["columns with filled last rows", areaOf(1, 1, 2, 2), ["B4 =SUM(B2:B3)", "C4 =SUM(C2:C3)"]],
  ["columns of which one has no numbers", areaOf(1, 0, 3, 2), ["B4 =SUM(B2:B3)"]],
  ["a row with an empty last cell", areaOf(1, 1, 1, 3), ["D2 =SUM(B2:C2)"]],
  ["a filled row", areaOf(1, 1, 1, 2), ["D2 =SUM(B2:C2)"]],
  ["a whole column", areaOf(0, 1, 1_048_576, 1), ["B4 =SUM(B1:B3)"]],
  ["cells with a filled cell below them", areaOf(0, 1, 2, 1), []],
])("autoSums of %s", (_, selected, entered) => {
  expect(sums(selected)).toEqual(entered);
});
