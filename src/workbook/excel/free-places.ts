import type { FreePlace } from "../contract";
import {
  blockExtent,
  type CellPosition,
  cellAddress,
  lastCell,
  parseCellAddress,
  type SheetPlan,
} from "../plan";
import { keepCells } from "./kept-cells";
import { occupiedCells } from "./occupied-cells";
import { readTarget } from "./read-target";
import { Refusal } from "./failure-code";

/** Between what is there and a block: a table takes in what touches it. */
const gap = 1;

/**
 * The free places nearest to the cell that a plan is meant for: the cell itself, below what is in its columns, beside what
 * is in its rows, and below all that the sheet holds. Each one takes the whole block. Changes nothing.
 */
export async function freePlaces(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<FreePlace[]> {
  if ("newSheet" in plan.target) return [];
  const { sheet } = plan.target;
  const places: FreePlace[] = [];
  for (const { kind, at } of await candidates(context, plan, sheet, plan.target.cell)) {
    const cell = cellAddress(at);
    const isKnown = places.some((place) => place.kind === kind || place.cell === cell);
    if (!isKnown && (await isFree(context, { ...plan, target: { sheet, cell } })))
      places.push({ kind, sheet, cell });
  }
  return places;
}

interface Candidate {
  kind: FreePlace["kind"];
  at: CellPosition;
}

/** Places in their order: the second one of a kind stands in for the first. */
async function candidates(
  context: Excel.RequestContext,
  plan: SheetPlan,
  sheetName: string,
  cell: string,
): Promise<Candidate[]> {
  const origin = parseCellAddress(cell);
  const { rows, columns } = blockExtent(plan);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const end = {
    row: Math.min(origin.row + rows, lastCell.row + 1),
    column: Math.min(origin.column + columns, lastCell.column + 1),
  };
  // A block also stays clear of what touches it at the left and above.
  const [left, top] = [Math.max(0, origin.column - gap), Math.max(0, origin.row - gap)];
  const used = (range: Excel.Range) =>
    range.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
  const below = used(
    sheet.getRangeByIndexes(
      0,
      left,
      lastCell.row + 1,
      Math.min(end.column + gap, lastCell.column + 1) - left,
    ),
  );
  const beside = used(
    sheet.getRangeByIndexes(
      top,
      0,
      Math.min(end.row + gap, lastCell.row + 1) - top,
      lastCell.column + 1,
    ),
  );
  const all = used(sheet.getRange());
  await context.sync();
  const lastRow = (range: Excel.Range) =>
    range.isNullObject ? -1 - gap : range.rowIndex + range.rowCount - 1;
  const lastColumn = (range: Excel.Range) =>
    range.isNullObject ? -1 - gap : range.columnIndex + range.columnCount - 1;
  const next = (last: number) => last + gap + 1;
  return [
    { kind: "here", at: origin },
    { kind: "below", at: { row: next(lastRow(below)), column: origin.column } },
    { kind: "beside", at: { row: origin.row, column: next(lastColumn(beside)) } },
    { kind: "below", at: { row: next(lastRow(all)), column: origin.column } },
    { kind: "below", at: { row: next(lastRow(all)), column: 0 } },
    { kind: "beside", at: { row: 0, column: next(lastColumn(all)) } },
  ];
}

/** Whether a plan could be written as it is, and nothing of the reader's would go. */
async function isFree(context: Excel.RequestContext, plan: SheetPlan): Promise<boolean> {
  try {
    const target = await readTarget(context, plan);
    return !target.cells || occupiedCells(target, keepCells(target.cells)) === undefined;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
