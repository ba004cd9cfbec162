import { HostError } from "../host-error";
import {
  type Area,
  areaOf,
  cellCount,
  contains,
  eachCell,
  intersection,
  lastColumn,
  lastRow,
  overlaps,
  sheetColumns,
  sheetRows,
} from "./area";
import { blankCell, type Cell, hasContent } from "./cell";
import type { CellFormat } from "./cell-format";
import { notCalculated } from "./entry";
import { mergeCells, unmergeCells } from "./merge-cells";
import type { Sheet } from "./sheet";
import { copiedFormula } from "./shift-references";
import type { Workbook } from "./workbook";

/** What of copied cells is pasted. */
export type PasteKind = "all" | "values" | "formats";

/** Cells as they were when they were copied. */
export interface CopiedCells {
  /** The rows that were copied: those that a filter hides are not. */
  readonly rows: readonly number[];
  readonly column: number;
  readonly columns: number;
  readonly cells: ReadonlyMap<number, CopiedCell>;
  readonly merges: readonly Area[];
}

interface CopiedCell {
  /** The cell as it is pasted: with the look of its table, and with what spilled into it from a cell that was not copied. */
  readonly cell: Cell;
  /** What it showed. */
  readonly value: Cell["value"];
}

/** Copied cells are not repeated over a larger selection than this. */
const mostRepeated = 2_000_000;

const keyOf = (row: number, column: number): number => row * sheetColumns + column;

/**
 * Keeps cells as they are now.
 *
 * @param tableLook what the style of a table adds to the look of a cell
 */
export function copyCells(
  sheet: Sheet,
  area: Area,
  tableLook: (sheet: Sheet, row: number, column: number) => CellFormat,
): CopiedCells {
  const copied = withoutEmptyEnd(sheet, area);
  const cells = new Map<number, CopiedCell>();
  const keep = (row: number, column: number): void => {
    const stored = sheet.cellAt(row, column);
    const value = sheet.valueAt(row, column);
    const format = { ...tableLook(sheet, row, column), ...stored.format };
    const isSpilled = !hasContent(stored) && value !== "";
    const anchor = isSpilled ? sheet.spills.valueAt(row, column)?.parent : undefined;
    const isAlone = anchor && !contains(copied, areaOf(anchor.row, anchor.column));
    cells.set(keyOf(row, column), {
      cell: { ...stored, ...(isAlone ? { value } : {}), format },
      value,
    });
  };
  sheet.eachStored(copied, (_cell, row, column) => keep(row, column));
  for (const filled of [...sheet.tables.map((table) => table.area), ...sheet.spills.all()]) {
    const part = intersection(filled, copied);
    if (part) eachCell(part, keep);
  }
  const rows = Array.from({ length: copied.rows }, (_, index) => copied.row + index);
  return {
    rows: rows.filter((row) => !sheet.filter?.hidden.has(row)),
    column: copied.column,
    columns: copied.columns,
    cells,
    merges: sheet.merges.filter((merge) => contains(copied, merge)),
  };
}

/** Whole rows and columns end where nothing is any more. */
function withoutEmptyEnd(sheet: Sheet, area: Area): Area {
  if (area.rows < sheetRows && area.columns < sheetColumns) return area;
  const used = sheet.usedArea(false, area) ?? areaOf(area.row, area.column);
  return {
    ...area,
    rows: area.rows === sheetRows ? lastRow(used) + 1 : area.rows,
    columns: area.columns === sheetColumns ? lastColumn(used) + 1 : area.columns,
  };
}

/** Where copied cells go: a selection that holds them several times is filled with them. */
function targetOf({ rows, columns }: CopiedCells, selected: Area): Area {
  const isFilled =
    selected.rows % rows.length === 0 &&
    selected.columns % columns === 0 &&
    cellCount(selected) <= mostRepeated;
  return isFilled ? selected : areaOf(selected.row, selected.column, rows.length, columns);
}

/**
 * Pastes copied cells as one step: what they hold and how they look, with references that move along.
 *
 * @returns the cells that were pasted
 * @throws HostError `MergedRangeConflict` where a merged area would be torn, and as writing does
 */
export function pasteCells(
  workbook: Workbook,
  copied: CopiedCells,
  sheet: Sheet,
  selected: Area,
  kind: PasteKind = "all",
): Area {
  const target = targetOf(copied, selected);
  const isTorn = (merge: Area): boolean => overlaps(merge, target) && !contains(target, merge);
  if (sheet.merges.some(isTorn)) throw new HostError("MergedRangeConflict");
  const cellFor = (row: number, column: number): Cell => {
    const from = copied.rows[(row - target.row) % copied.rows.length]!;
    const beside = copied.column + ((column - target.column) % copied.columns);
    const source = copied.cells.get(keyOf(from, beside));
    return pasted(source, sheet.cellAt(row, column), kind, row - from, column - beside);
  };
  workbook.step(() => {
    if (kind === "all") unmergeCells(sheet, target);
    sheet.putCells(target, cellFor, "user");
    if (kind === "all") mergeAgain(copied, sheet, target);
  });
  return target;
}

function pasted(
  source: CopiedCell = { cell: blankCell, value: "" },
  now: Cell,
  kind: PasteKind,
  rows: number,
  columns: number,
): Cell {
  const { cell, value } = source;
  const { numberFormat, format } = kind === "values" ? now : cell;
  if (kind === "formats") return { ...now, numberFormat, format };
  if (kind === "values") return { ...blankCell, value, numberFormat, format };
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: copiedFormula(cell.formula, rows, columns), value: notCalculated };
}

/** Merges what was merged, at every place to which all of its rows were copied. */
function mergeAgain({ rows, column, columns, merges }: CopiedCells, sheet: Sheet, target: Area) {
  for (const merge of merges) {
    const first = rows.indexOf(merge.row);
    if (first < 0 || rows[first + merge.rows - 1] !== lastRow(merge)) continue;
    for (let row = target.row; row < target.row + target.rows; row += rows.length) {
      for (let at = target.column; at < target.column + target.columns; at += columns) {
        const place = areaOf(row + first, at + merge.column - column, merge.rows, merge.columns);
        mergeCells(sheet, place, "user");
      }
    }
  }
}
