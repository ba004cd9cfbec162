import {
  blockExtent,
  cellAddress,
  lastCell,
  parseCellAddress,
  type CellContent,
  type Extent,
  type SheetPlan,
} from "../plan";
import { isAsWritten, partsOf } from "./block-contents";
import type { BlockRecord } from "./block-record";
import { hasRoomFor } from "./carried-record";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import { passing } from "./passing-ranges";
import { readBlock } from "./read-block";
import { loadWorkbook } from "./read-workbook";

/**
 * Reads the record of a block that is to give its place to a plan of another size; it says where the block stands now.
 *
 * @throws Refusal `block-changed` when its cells were edited; `cells-below` when cells beside or below it, which the plan
 *   needs, are in use; `settings-full` when the workbook's settings have no room for the record of the old block beside the new
 */
export async function readReplaceable(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<BlockRecord> {
  const facts = loadWorkbook(context);
  const { record, place, range } = await readBlock(context, plan.blockId);
  if (!hasRoomFor(record, facts().settingsSize)) throw new Refusal("settings-full");
  const contents = range.formulas as CellContent[][];
  if (!isAsWritten(record, contents) || holdsMore(record, contents)) {
    throw new Refusal("block-changed");
  }
  await refuseTaken(context, place, record, blockExtent(plan));
  return { ...record, sheet: place.sheet, address: place.address };
}

/** Where a block stands, as the target of a plan. */
export const targetAt = ({ sheet, address }: BlockRecord) => ({
  sheet,
  cell: cellAddress(parseCellAddress(address)),
});

/** Whether cells between the parts of a block are filled. */
function holdsMore(record: BlockRecord, contents: CellContent[][]): boolean {
  const filled = (lines: CellContent[][]) => lines.flat().filter((content) => content !== "");
  return filled(contents).length > filled(partsOf(record, contents)).length;
}

/** @throws Refusal `cells-below` */
async function refuseTaken(
  context: Excel.RequestContext,
  { sheet, address }: BlockPlace,
  { rows: oldRows, columns: oldColumns }: Extent,
  { rows, columns }: Extent,
): Promise<void> {
  const { row: top, column: left } = parseCellAddress(address);
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (top + rows - 1 > lastCell.row || left + columns - 1 > lastCell.column) {
    throw new Refusal("cells-below");
  }
  const pieces = [
    { row: top + oldRows, column: left, rows: rows - oldRows, columns },
    { row: top, column: left + oldColumns, rows, columns: columns - oldColumns },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
  const reads = pieces.map((piece) => {
    const range = passing(
      worksheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns),
    );
    range.load("hasSpill,rowHidden,columnHidden");
    // Cells with a format count as used; merged ones are among them.
    const used = passing(range.getUsedRangeOrNullObject(false)).load("address");
    const tables = range.getTables(false).load("items/name");
    return { range, used, tables };
  });
  await context.sync();
  const isFree = ({ range, used, tables }: (typeof reads)[number]) =>
    used.isNullObject &&
    tables.items.length === 0 &&
    // Null stands for cells of which some spill, or are hidden, and some not.
    [range.hasSpill, range.rowHidden, range.columnHidden].every(
      (state: boolean | null) => state === false,
    );
  if (!reads.every(isFree)) throw new Refusal("cells-below");
}
