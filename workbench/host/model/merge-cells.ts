import { type Area, cellCount, overlaps } from "./area";
import { blankCell } from "./cell";
import type { Sheet } from "./sheet";

/**
 * Makes one cell of an area; only what its first cell holds remains.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function mergeCells(sheet: Sheet, area: Area): void {
  unmergeCells(sheet, area);
  if (cellCount(area) === 1) return;
  sheet.eachStored(area, ({ numberFormat, format }, row, column) => {
    if (row === area.row && column === area.column) return;
    sheet.replaceCell(row, column, { ...blankCell, numberFormat, format });
  });
  sheet.merges.push(area);
  sheet.notify({ kind: "merges", sheetId: sheet.id });
  sheet.contentChanged(area, "addin");
}

/**
 * Takes apart every merged area that the area touches.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function unmergeCells(sheet: Sheet, area: Area): void {
  sheet.requireWritable(area);
  const touched = sheet.merges.filter((merge) => overlaps(merge, area));
  if (touched.length === 0) return;
  for (const merge of touched) sheet.merges.splice(sheet.merges.indexOf(merge), 1);
  sheet.spills.invalidate();
  sheet.notify({ kind: "merges", sheetId: sheet.id });
}
