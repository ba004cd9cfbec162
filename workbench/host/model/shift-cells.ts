import { HostError } from "../host-error";
import { type Area, cellCount, containsCell, overlaps, sheetColumns, sheetRows } from "./area";
import { type Cell, hasContent } from "./cell";
import { cellKey } from "./cell-grid";
import { changeFormulas } from "./change-formulas";
import type { ChangeSource } from "./changes";
import { chartAnchors } from "./chart-anchors";
import type { Sheet } from "./sheet";
import { isWhole, movesWhole, movingArea, type Shift, shiftArea, shiftIndex } from "./shift";
import { shiftReferences } from "./shift-references";
import { captureStructure } from "./structure";
import { notifyDifferences } from "./structure-changes";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/**
 * Inserts or deletes cells: what stands beyond them moves, with tables, merged areas, charts, comments, names, frozen
 * panes and the references of all formulas.
 *
 * @throws HostError `InsertDeleteConflict` when a table would be torn or lose its header row alone, `MergedRangeConflict` for merged cells,
 *   `InvalidOperation` for a part of an array formula, `NonBlankCellOffSheet` when something would fall off the sheet,
 *   `AccessDenied` on a protected sheet
 */
export function shiftCells(
  workbook: Workbook,
  sheet: Sheet,
  shift: Shift,
  source: ChangeSource = "addin",
): void {
  requireShiftable(sheet, shift);
  const before = captureStructure(workbook);
  const placeCharts = chartAnchors(sheet);
  moveCells(sheet, shift);
  moveThings(sheet, shift);
  shiftOtherFormulas(workbook, sheet, shift);
  if (isWhole(shift)) {
    sheet.layout.shift(shift);
    placeCharts((axis, index) => (axis === shift.axis ? shiftIndex(shift, index) : index));
  }
  sheet.contentChanged(movingArea(shift), source, shift);
  notifyDifferences(workbook, before, captureStructure(workbook, before));
  workbook.notify({ kind: "calculate" });
}

/** @throws HostError as `shiftCells` does */
export function requireShiftable(sheet: Sheet, shift: Shift): void {
  sheet.requireUnprotected();
  const moving = movingArea(shift);
  const torn = (area: Area): boolean => overlaps(area, moving) && !movesWhole(shift, area);
  if (sheet.tables.some((table) => torn(table.area) || losesHeader(table, shift))) {
    throw new HostError("InsertDeleteConflict");
  }
  if (sheet.merges.some(torn)) throw new HostError("MergedRangeConflict");
  const changesSize = (area: Area): boolean => {
    const moved = shiftArea(shift, area);
    return moved !== undefined && cellCount(moved) !== cellCount(area);
  };
  if (sheet.arrayFormulas.some((area) => torn(area) || changesSize(area))) {
    throw new HostError("InvalidOperation");
  }
  if (shift.kind === "delete") return;
  const end: Area =
    shift.axis === "row"
      ? { ...moving, row: sheetRows - shift.count, rows: shift.count }
      : { ...moving, column: sheetColumns - shift.count, columns: shift.count };
  sheet.eachStored(end, (cell) => {
    if (hasContent(cell)) throw new HostError("NonBlankCellOffSheet");
  });
}

/** Whether a table would have to take its first figures as headers. */
const losesHeader = (table: Table, shift: Shift): boolean =>
  table.showHeaders &&
  shiftArea(shift, table.headerArea) === undefined &&
  shiftArea(shift, table.area) !== undefined;

/** Moves cells, and the references of their formulas. */
function moveCells(sheet: Sheet, shift: Shift): void {
  const moving = movingArea(shift);
  const isRow = shift.axis === "row";
  sheet.rearrange(
    (row, column) => {
      if (!containsCell(moving, row, column)) return cellKey(row, column);
      const at = shiftIndex(shift, isRow ? row : column);
      if (at === undefined) return undefined;
      return isRow ? cellKey(at, column) : cellKey(row, at);
    },
    (cell) => withMovedReferences(cell, sheet, shift),
  );
}

function withMovedReferences(cell: Cell, { name }: Sheet, shift: Shift): Cell {
  if (cell.formula === undefined) return cell;
  const formula = shiftReferences(cell.formula, shift, name, name);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Tables, merged areas, array formulas, comments and the filter. */
function moveThings(sheet: Sheet, shift: Shift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftArea(shift, table.area);
    if (area) table.area = area;
    else {
      table.deleted = true;
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    }
  }
  replaceAll(sheet.merges, (area) => {
    const moved = shiftArea(shift, area);
    return moved && cellCount(moved) > 1 ? moved : undefined;
  });
  replaceAll(sheet.arrayFormulas, (area) => shiftArea(shift, area));
  replaceAll(sheet.comments, (comment) => {
    const at = shiftArea(shift, { row: comment.row, column: comment.column, rows: 1, columns: 1 });
    return at && Object.assign(comment, { row: at.row, column: at.column });
  });
  moveFilter(sheet, shift);
}

/** Criteria follow their columns, and rows that are hidden by them follow the rows. */
function moveFilter(sheet: Sheet, shift: Shift): void {
  const { filter } = sheet;
  const area = filter && shiftArea(shift, filter.area);
  if (!filter || !area) {
    sheet.filter = undefined;
    return;
  }
  const moved = (axis: Shift["axis"], index: number): number | undefined =>
    axis === shift.axis && movesWhole(shift, filter.area) ? shiftIndex(shift, index) : index;
  const hidden = [...filter.hidden].map((row) => moved("row", row));
  const criteria = [...filter.criteria].map(([position, texts]) => {
    const column = moved("column", filter.area.column + position);
    return column === undefined ? undefined : ([column - area.column, texts] as const);
  });
  sheet.filter = {
    area,
    criteria: new Map(criteria.filter((one) => one !== undefined)),
    hidden: new Set(hidden.filter((row) => row !== undefined)),
  };
}

function replaceAll<T>(list: T[], change: (item: T) => T | undefined): void {
  const kept = list.map(change).filter((item) => item !== undefined);
  list.splice(0, list.length, ...kept);
}

/** The references of formulas that did not move, of names and of charts. */
function shiftOtherFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  changeFormulas(
    workbook,
    (formula, home) => shiftReferences(formula, shift, sheet.name, home?.name ?? ""),
    { sheet, area: movingArea(shift) },
  );
  for (const home of workbook.sheets) {
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
}
