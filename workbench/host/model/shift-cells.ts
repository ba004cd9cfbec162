import { HostError } from "../host-error";
import { type Area, overlaps, sheetColumns, sheetRows } from "./area";
import { blankCell, type Cell, type CellValue, hasContent } from "./cell";
import type { Sheet } from "./sheet";
import { movesWhole, movingArea, type Shift, shiftArea } from "./shift";
import { shiftReferences } from "./shift-references";
import type { Workbook } from "./workbook";

/**
 * Inserts or deletes cells: what stands beyond them moves, with tables, merged areas, comments, names and the
 * references of all formulas.
 *
 * @throws HostError `InsertDeleteConflict` when a table would be torn, `MergedRangeConflict` for merged cells,
 *   `NonBlankCellOffSheet` when something would fall off the sheet, `AccessDenied` on a protected sheet
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.requireUnprotected();
  requirePossible(sheet, shift);
  moveCells(sheet, shift);
  moveThings(sheet, shift);
  shiftFormulas(workbook, sheet, shift);
  shiftLayout(sheet, shift);
  sheet.contentChanged(movingArea(shift), "addin");
  workbook.notify({ kind: "calculate" });
}

function requirePossible(sheet: Sheet, shift: Shift): void {
  const moving = movingArea(shift);
  const torn = (area: Area): boolean => overlaps(area, moving) && !movesWhole(shift, area);
  if (sheet.tables.some((table) => torn(table.area))) throw new HostError("InsertDeleteConflict");
  if (sheet.merges.some(torn)) throw new HostError("MergedRangeConflict");
  if (shift.kind === "delete") return;
  const end: Area =
    shift.axis === "row"
      ? { ...moving, row: sheetRows - shift.count, rows: shift.count }
      : { ...moving, column: sheetColumns - shift.count, columns: shift.count };
  sheet.eachStored(end, (cell) => {
    if (hasContent(cell)) throw new HostError("NonBlankCellOffSheet");
  });
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moved: { cell: Cell; area: Area; result: CellValue[][] | undefined }[] = [];
  sheet.eachStored(movingArea(shift), (cell, row, column) => {
    const area = shiftArea(shift, { row, column, rows: 1, columns: 1 });
    if (area) moved.push({ cell, area, result: sheet.spills.resultAt(row, column) });
    sheet.replaceCell(row, column, blankCell);
  });
  for (const { cell, area, result } of moved) {
    sheet.replaceCell(area.row, area.column, cell);
    sheet.spills.set(area.row, area.column, result);
  }
}

/** Tables, merged areas, comments, the filter and the data of charts. */
function moveThings(sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftArea(shift, table.area);
    if (area) table.area = area;
    else {
      table.deleted = true;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      sheet.notify({ kind: "tableRemoved", sheetId: sheet.id, tableId: table.id });
    }
  }
  replaceAll(sheet.merges, (area) => shiftArea(shift, area));
  replaceAll(sheet.comments, (comment) => {
    const at = shiftArea(shift, { row: comment.row, column: comment.column, rows: 1, columns: 1 });
    return at && { ...comment, row: at.row, column: at.column };
  });
  if (sheet.filter) {
    const area = shiftArea(shift, sheet.filter.area);
    sheet.filter = area && { ...sheet.filter, area };
  }
}

function replaceAll<T>(list: T[], change: (item: T) => T | undefined): void {
  const kept = list.map(change).filter((item) => item !== undefined);
  list.splice(0, list.length, ...kept);
}

function shiftFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const whole = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };
  for (const home of workbook.sheets) {
    home.eachStored(whole, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = shiftReferences(cell.formula, shift, sheet.name, home.name);
      if (formula !== cell.formula) home.replaceFormula(row, column, formula);
    });
    for (const chart of home.charts) {
      const places = [
        chart.source,
        ...chart.series.flatMap(({ values, categories }) => [values, categories]),
      ];
      for (const place of places) {
        if (place?.sheetId === sheet.id) place.area = shiftArea(shift, place.area) ?? place.area;
      }
    }
  }
  for (const item of workbook.names.items) {
    item.formula = shiftReferences(item.formula, shift, sheet.name, item.scope?.name ?? "");
  }
}

/** Sizes and hiding follow only whole rows and columns. */
function shiftLayout(sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === "row";
  if (shift.from !== 0 || shift.to !== (rows ? sheetColumns : sheetRows) - 1) return;
  sheet.layout.shift(shift);
  sheet.notify(
    rows
      ? { kind: "rows", sheetId: sheet.id, first: shift.at, count: sheetRows - shift.at }
      : { kind: "columns", sheetId: sheet.id, first: shift.at, count: sheetColumns - shift.at },
  );
}
