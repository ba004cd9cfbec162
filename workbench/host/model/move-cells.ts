import { HostError } from "../host-error";
import { type Area, areaOf, contains, containsCell, overlaps } from "./area";
import { blankCell, type Cell } from "./cell";
import { changeFormulas } from "./change-formulas";
import { type CellMove, movedAlong, movedReferences } from "./moved-references";
import type { Sheet } from "./sheet";
import { captureStructure } from "./structure";
import { notifyDifferences } from "./structure-changes";
import { Table } from "./table";
import type { Place, Workbook } from "./workbook";

/**
 * Moves cells as cutting and pasting does, as one step: with their looks, merged areas, tables, notes and the references of
 * all formulas, names and charts.
 *
 * @param to the first cell of where they go
 * @returns where they are now
 * @throws HostError `MergedRangeConflict` where a merged area would be torn, `InvalidOperation` for a part of a table's headers
 *   or of an array formula, `AccessDenied` on a protected sheet
 */
export function moveCells(
  workbook: Workbook,
  from: Place,
  to: { sheet: Sheet; row: number; column: number },
): Place {
  const { rows, columns } = from.area;
  const target = { sheet: to.sheet, area: areaOf(to.row, to.column, rows, columns) };
  const move = { from, to: target };
  requireMovable(move);
  workbook.step(() => {
    const before = captureStructure(workbook);
    const cells = takenOut(move);
    moveThings(move);
    changeFormulas(workbook, (formula, home) => movedReferences(formula, move, home));
    moveChartPlaces(workbook, move);
    for (const { row, column, cell } of cells) target.sheet.replaceCell(row, column, cell);
    from.sheet.contentChanged(from.area, "user");
    target.sheet.contentChanged(target.area, "user");
    notifyDifferences(workbook, before, captureStructure(workbook, before));
  });
  return target;
}

function requireMovable({ from, to }: CellMove): void {
  for (const { sheet, area } of [from, to]) {
    sheet.requireWritable(area);
    const goes = (merge: Area): boolean => sheet === from.sheet && contains(from.area, merge);
    const isTorn = (merge: Area): boolean =>
      overlaps(merge, area) && !contains(area, merge) && !goes(merge);
    if (sheet.merges.some(isTorn)) throw new HostError("MergedRangeConflict");
  }
  const losesHeaders = ({ area, headerArea }: Table): boolean =>
    overlaps(headerArea, from.area) && !contains(from.area, area);
  if (from.sheet.tables.some(losesHeaders)) throw new HostError("InvalidOperation");
  const isCovered = (table: Table): boolean =>
    overlaps(table.area, to.area) && !contains(from.area, table.area);
  const arrives = from.sheet.tables.some(({ area }) => contains(from.area, area));
  if (arrives && to.sheet.tables.some(isCovered)) throw new HostError("InvalidOperation");
}

/** Empties the old and the new place. @returns the cells as they go into the new one */
function takenOut(move: CellMove): { row: number; column: number; cell: Cell }[] {
  const { from, to } = move;
  const cells: { row: number; column: number; cell: Cell }[] = [];
  from.sheet.eachStored(from.area, (cell, row, column) => {
    const at = movedAlong(move, areaOf(row, column));
    const { formula } = cell;
    const changed =
      formula === undefined
        ? cell
        : { ...cell, formula: movedReferences(formula, move, from.sheet, to.sheet) };
    cells.push({ row: at.row, column: at.column, cell: changed });
  });
  for (const { sheet, area } of [to, from])
    sheet.eachStored(area, (_cell, row, column) => sheet.replaceCell(row, column, blankCell));
  return cells;
}

/** Merged areas, array formulas, tables and notes. */
function moveThings(move: CellMove): void {
  const { from, to } = move;
  const moveAreas = (list: (sheet: Sheet) => Area[]): void => {
    const gone = takeWhere(list(from.sheet), (area) => contains(from.area, area));
    takeWhere(list(to.sheet), (area) => contains(to.area, area));
    list(to.sheet).push(...gone.map((area) => movedAlong(move, area)));
  };
  moveAreas(({ merges }) => merges);
  moveAreas(({ arrayFormulas }) => arrayFormulas);
  moveTables(move);
  const isIn =
    (area: Area) =>
    ({ row, column }: { row: number; column: number }): boolean =>
      containsCell(area, row, column);
  const notes = takeWhere(from.sheet.comments, isIn(from.area));
  takeWhere(to.sheet.comments, isIn(to.area));
  for (const note of notes) {
    const { row, column } = movedAlong(move, areaOf(note.row, note.column));
    to.sheet.comments.push(Object.assign(note, { row, column }));
  }
}

function moveTables(move: CellMove): void {
  const { from, to } = move;
  const isMoved = ({ area }: Table): boolean => contains(from.area, area);
  if (from.sheet === to.sheet) {
    for (const table of from.sheet.tables.filter(isMoved))
      table.area = movedAlong(move, table.area);
    return;
  }
  for (const table of takeWhere(from.sheet.tables, isMoved)) {
    const { id, name } = table;
    const moved = new Table(id, to.sheet, name, movedAlong(move, table.area));
    to.sheet.tables.push(Object.assign(moved, { ...table, sheet: to.sheet, area: moved.area }));
    table.deleted = true;
  }
}

function moveChartPlaces(workbook: Workbook, move: CellMove): void {
  const { from, to } = move;
  for (const { charts } of workbook.sheets) {
    for (const { source, series } of charts) {
      const places = [source, ...series.flatMap(({ values, categories }) => [values, categories])];
      for (const place of places) {
        if (place?.sheetId !== from.sheet.id || !contains(from.area, place.area)) continue;
        Object.assign(place, { sheetId: to.sheet.id, area: movedAlong(move, place.area) });
      }
    }
  }
}

/** Takes out of a list what fits. */
function takeWhere<T>(list: T[], fits: (item: T) => boolean): T[] {
  const taken = list.filter(fits);
  const kept = list.filter((item) => !fits(item));
  list.splice(0, list.length, ...kept);
  return taken;
}
