import { strFromU8, unzipSync } from "fflate";
import { openXlsx, writeXlsx } from "../../workbench/file";
import {
  applyFilter,
  areaOf,
  drawLines,
  filterColumn,
  formatSelection,
  setNumberFormat,
  sortRows,
  toggleMerge,
  Workbook,
} from "../../workbench/host";
import { keptByFile } from "../support/kept-by-file";
import { restoreWorkbook } from "../support/restore-workbook";

function edited() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 4, 2), [
    ["Item", "Value"],
    ["b", 2],
    ["a", 1.5],
    ["", 2],
  ]);
  return { workbook, sheet };
}

const reopened = (workbook: Workbook) => {
  const opened = openXlsx(writeXlsx(workbook.snapshot()));
  const again = new Workbook();
  restoreWorkbook(again, opened.snapshot);
  return { again, notShown: opened.notShown };
};

test("formats, lines, merged cells, a sorted table and a filter are kept by .xlsx", () => {
  const { workbook, sheet } = edited();
  workbook.select(sheet, [areaOf(0, 0, 4, 2)]);
  formatSelection(workbook, {
    bold: true,
    fill: "#E2EFDA",
    wrapText: true,
    horizontalAlignment: "Center",
  });
  setNumberFormat(workbook, "#,##0.000");
  drawLines(workbook, "all");
  sortRows(workbook, sheet, areaOf(1, 0, 3, 2), [{ column: 1, descending: true }]);
  applyFilter(sheet, areaOf(0, 0, 4, 2));
  filterColumn(sheet, 1, ["2.000"]);
  filterColumn(sheet, 0, ["", "b"]);
  workbook.select(sheet, [areaOf(8, 0, 2, 3)]);
  toggleMerge(workbook);
  const { again, notShown } = reopened(workbook);
  expect(notShown).toEqual([]);
  expect(keptByFile(again.snapshot())).toEqual(keptByFile(workbook.snapshot()));
  expect([...again.activeSheet.layout.hiddenRows]).toEqual([3]);
});

test("a filter over a table is written with the table alone, and read from there", () => {
  const { workbook, sheet } = edited();
  workbook.tables.add(sheet, areaOf(0, 0, 4, 2));
  applyFilter(sheet, areaOf(0, 0, 4, 2));
  filterColumn(sheet, 1, ["2"]);
  const parts = unzipSync(writeXlsx(workbook.snapshot()));
  const text = (name: string) => strFromU8(parts[name]!);
  expect(text("xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
  expect(text("xl/workbook.xml")).not.toContain("_FilterDatabase");
  expect(text("xl/tables/table1.xml")).toContain('<filterColumn colId="1">');
  const { again, notShown } = reopened(workbook);
  expect(notShown).toEqual([]);
  expect(keptByFile(again.snapshot())).toEqual(keptByFile(workbook.snapshot()));
});
