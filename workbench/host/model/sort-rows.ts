import { type Area, containsCell, mapArea, overlaps } from "./area";
import { blocksIn } from "./blocks";
import { blankCell, type Cell, hasContent } from "./cell";
import { changeFormat, type CellFormat } from "./cell-format";
import type { Sheet } from "./sheet";
import { copiedFormula } from "./shift-references";
import { valueOrder } from "./value-order";
import type { Workbook } from "./workbook";

/** Why rows cannot be sorted. */
export type SortObstacle = "merged" | "spill" | "array" | "block";

/** What stands in the way of sorting the rows of an area, if anything does. */
export function sortObstacle(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
): SortObstacle | undefined {
  if (sheet.merges.some((merge) => overlaps(merge, area))) return "merged";
  if (sheet.arrayFormulas.some((array) => overlaps(array, area))) return "array";
  if (sheet.spills.all().some((spill) => overlaps(spill, area))) return "spill";
  return blocksIn(workbook, sheet).some((block) => overlaps(block, area)) ? "block" : undefined;
}

/** What rows are sorted by. */
export interface SortKey {
  /** As a column of the sheet. */
  readonly column: number;
  readonly descending: boolean;
}

/**
 * Sorts the rows of an area by some of its columns as Excel does: equal rows keep their order, hidden rows stay where they
 * are, borders too; a formula moves as a copy would, and what it says of other sheets stays.
 *
 * @param keys the first decides; another one where those before it are equal
 * @throws HostError `AccessDenied` on a protected sheet
 */
export function sortRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
): void {
  sheet.requireWritable(area);
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index).filter(
    (row) => !sheet.layout.hiddenRows.has(row),
  );
  const compare = valueOrder(workbook.culture);
  const sorted = [...rows].sort((a, b) => {
    for (const { column, descending } of keys) {
      const [isBlankA, isBlankB] = [a, b].map((row) => !hasContent(sheet.cellAt(row, column)));
      // Blank cells come last in both directions.
      if (isBlankA !== isBlankB) return isBlankA ? 1 : -1;
      const order = compare(sheet.valueAt(a, column), sheet.valueAt(b, column));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  const from = new Map(rows.map((row, index) => [row, sorted[index] ?? row]));
  workbook.step(() => moveRows(sheet, area, from));
}

/** @param from the row that each row gets its cells from */
function moveRows(sheet: Sheet, area: Area, from: ReadonlyMap<number, number>): void {
  const before = mapArea(area, (row, column) => sheet.cellAt(row, column));
  const cellBefore = (row: number, column: number): Cell =>
    before[row - area.row]?.[column - area.column] ?? blankCell;
  sheet.putCells(
    area,
    (row, column) => {
      const source = from.get(row) ?? row;
      if (source === row) return undefined;
      return movedCell(cellBefore(source, column), cellBefore(row, column).format, row - source);
    },
    "user",
  );
  moveComments(sheet, area, from);
}

function movedCell(cell: Cell, { borders }: CellFormat, rows: number): Cell {
  const hasSameBorders = cell.format.borders === borders;
  const format = hasSameBorders ? cell.format : changeFormat(cell.format, { borders });
  if (cell.formula === undefined) return hasSameBorders ? cell : { ...cell, format };
  return { ...cell, format, formula: copiedFormula(cell.formula, rows, 0, "own sheet only") };
}

function moveComments(sheet: Sheet, area: Area, from: ReadonlyMap<number, number>): void {
  const to = new Map([...from].map(([row, source]) => [source, row]));
  sheet.comments.forEach((comment, index) => {
    const row = to.get(comment.row) ?? comment.row;
    if (row === comment.row || !containsCell(area, comment.row, comment.column)) return;
    sheet.comments[index] = { ...comment, row };
    sheet.notify({ kind: "commentChanged", sheetId: sheet.id, commentId: comment.id });
  });
}
