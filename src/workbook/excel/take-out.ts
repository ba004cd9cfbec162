import { cellAddress } from "../plan";
import { blockName, recordKey } from "./block-record";
import { findPlace } from "./find-place";
import { closeEntry, openEntry, type JournalEntry } from "./journal";
import { restoreCells } from "./kept-cells";
import { holdsOnlyOurs } from "./only-ours";
import { readBlockSheet, type BlockSheet } from "./read-block-sheet";
import type { BlockToTakeOut } from "./read-block-sheet";
import { digestsOf } from "./block-contents";

/** What the journal holds while a block is being written or taken out. */
export const takeOutEntry = ({ chartsBefore, seen, replaced }: BlockToTakeOut): JournalEntry => ({
  kind: "take-out",
  chartsBefore,
  seen,
  replaced,
});

/**
 * Takes a block out of the workbook: its tables, charts, notes, name and record, and its sheet when the block brought it
 * and nothing else is there; the cells that were there before come back. Parts that are not there are passed over, so
 * it also undoes a block that was written only in part, and may be repeated.
 *
 * The block is where its hidden name says, which is written before any of its cells. Without the name only a sheet can be
 * left of it, and that is taken out when it is bare. Cells that hold nothing of the block any more are not touched.
 *
 * Three requests: one to find it, one to see what is there, one to take it out.
 *
 * @param when `later` when the reader may have edited the cells since: then a block that holds anything of the reader's stays
 * as it is, with its record
 * @returns whether the block was taken out
 * @throws Refusal when the workbook is open for reading only, when its structure or the sheet is protected, and when rows of
 *   the block are hidden
 */
export async function takeOut(
  context: Excel.RequestContext,
  block: BlockToTakeOut,
  when: "at once" | "later",
): Promise<boolean> {
  const { record } = block;
  const { workbook } = context;
  const place = await findPlace(context, record.id);
  const sheet = await readBlockSheet(context, block, place);
  if (when === "later" && sheet && place && !(await holdsOnlyOurs(context, sheet, block))) {
    if (!block.replaced) closeEntry(context, record.id);
    await context.sync();
    return false;
  }
  workbook.application.suspendApiCalculationUntilNextSync();
  block.seen ??= digestsOf(sheet?.contents ?? []);
  const entry = openEntry(context, record.id, takeOutEntry(block));
  if (sheet?.removable) sheet.worksheet.delete();
  else if (sheet && place && !isUntouched(sheet, block)) clearBlock(sheet, block);
  workbook.names.getItemOrNullObject(blockName(record.id)).delete();
  workbook.settings.getItemOrNullObject(recordKey(record.id)).delete();
  if (!block.replaced) entry.delete();
  await context.sync();
  return true;
}

/**
 * Whether the cells still hold what they held before the insertion: then it failed before it changed any of them, and what
 * refused the change, such as a part of an array formula or of a PivotTable, would refuse the giving back too.
 */
const isUntouched = ({ contents }: BlockSheet, { before }: BlockToTakeOut): boolean =>
  contents !== undefined && digestsOf(contents) === before;

function clearBlock(sheet: BlockSheet, { record, kept }: BlockToTakeOut): void {
  const { worksheet, block, columns } = sheet;
  for (const name of sheet.tables) worksheet.tables.getItemOrNullObject(name).delete();
  for (const name of sheet.charts) worksheet.charts.getItemOrNullObject(name).delete();
  for (const { row, column } of record.notes) {
    const address = cellAddress({ row: block.rowIndex + row, column: block.columnIndex + column });
    worksheet.notes.getItemOrNullObject(address).delete();
  }
  // Rows that the block has taken since, or the reader has inserted, had nothing in them.
  const isLarger = block.rowCount !== kept?.rows || block.columnCount !== kept.columns;
  if (isLarger) block.clear("All");
  if (kept) restoreCells(block, kept);
  record.widened.forEach(({ column, before, after }, index) => {
    const now = columns[index]?.format.columnWidth;
    // A width that the reader has set since then is the reader's.
    if (now !== after) return;
    const { format } = block.getColumn(column);
    if (before === null) format.useStandardWidth = true;
    else format.columnWidth = before;
  });
}
