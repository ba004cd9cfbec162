import { HostError } from "../host-error";
import { type Area, cellCount, overlaps } from "./area";
import { blankCell, type Cell, hasContent } from "./cell";
import type { ChangeSource } from "./changes";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Makes one cell of an area; only what its first cell holds remains.
 *
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function mergeCells(sheet: Sheet, area: Area, source: ChangeSource = "addin"): void {
  unmergeCells(sheet, area);
  if (cellCount(area) === 1) return;
  sheet.eachStored(area, ({ numberFormat, format }, row, column) => {
    if (row === area.row && column === area.column) return;
    sheet.replaceCell(row, column, { ...blankCell, numberFormat, format });
  });
  sheet.merges.push(area);
  sheet.notify({ kind: "merges", sheetId: sheet.id });
  sheet.contentChanged(area, source);
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

/** Filled cells whose contents would be lost if the selected cells were merged: all but the first of each area. */
export const lostByMerging = ({ selection: { sheet, areas } }: Workbook): number =>
  areas.reduce((lost, area) => lost + Math.max(0, filledCells(sheet, area).length - 1), 0);

/** Whether merged cells are selected. */
export const isMergeSelected = ({ selection: { sheet, areas } }: Workbook): boolean =>
  sheet.merges.some((merge) => areas.some((area) => overlaps(merge, area)));

/**
 * Makes one cell of each selected area, or takes merged cells apart where some are selected, as one step. What the first
 * filled cell of an area holds remains.
 *
 * @throws HostError `InvalidOperation` within a table, `AccessDenied` on a protected sheet
 */
export function toggleMerge(workbook: Workbook): void {
  const { sheet, areas } = workbook.selection;
  if (isMergeSelected(workbook)) {
    return workbook.step(() => areas.forEach((area) => unmergeCells(sheet, area)));
  }
  const inTable = areas.some((area) => sheet.tables.some((table) => overlaps(table.area, area)));
  if (inTable) throw new HostError("InvalidOperation");
  workbook.step(() => {
    for (const area of areas) {
      sheet.requireWritable(area);
      const [first] = filledCells(sheet, area);
      if (first) sheet.replaceCell(area.row, area.column, first.cell);
      mergeCells(sheet, area, "user");
    }
  });
}

/** Cells of the area with contents, row by row. */
function filledCells(sheet: Sheet, area: Area): { cell: Cell; row: number; column: number }[] {
  const found: { cell: Cell; row: number; column: number }[] = [];
  sheet.eachStored(area, (cell, row, column) => {
    if (hasContent(cell)) found.push({ cell, row, column });
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}
