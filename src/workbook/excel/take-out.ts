import { cellAddress } from "../plan";
import { blockName, recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import { restoreCells, type KeptCells } from "./kept-cells";
import { refuseHidden } from "./refuse-hidden";

/** A block that is to leave the workbook, and the cells that come back. */
export interface BlockToTakeOut {
  record: BlockRecord;
  place: BlockPlace | undefined;
  kept: KeptCells | null;
  /** Charts of the sheet that are not the block's, where the block may hold charts without their names yet. */
  chartsBefore?: string[];
}

/**
 * Takes a block out of the workbook: its tables, charts, notes, name and record, and its sheet when the block brought it
 * and nothing else stands there; the cells that were there before come back. Parts that are not there are passed over, so
 * it also undoes a block that was written only in part, and may be repeated.
 *
 * Two requests: one to see what is there, one to take it out.
 *
 * @throws Refusal when the workbook is open for reading only, when its structure or the sheet is protected, and when rows of
 *   the block are hidden
 */
export async function takeOut(context: Excel.RequestContext, block: BlockToTakeOut): Promise<void> {
  const { record, place, kept } = block;
  const sheet = place && (await readSheet(context, place, block));
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  if (sheet?.removable) sheet.worksheet.delete();
  else if (sheet) clearBlock(sheet, record, kept);
  workbook.names.getItemOrNullObject(blockName(record.id)).delete();
  workbook.settings.getItemOrNullObject(recordKey(record.id)).delete();
  await context.sync();
}

interface ReadSheet {
  worksheet: Excel.Worksheet;
  block: Excel.Range;
  columns: Excel.Range[];
  tables: string[];
  charts: string[];
  /** The block brought the sheet, and nothing else stands on it. */
  removable: boolean;
}

async function readSheet(
  context: Excel.RequestContext,
  place: BlockPlace,
  { record, chartsBefore }: BlockToTakeOut,
): Promise<ReadSheet | undefined> {
  const { worksheets, protection: structure } = context.workbook;
  context.workbook.load("readOnly");
  structure.load("protected");
  worksheets.load("items/name,items/visibility");
  const worksheet = worksheets.getItemOrNullObject(place.sheet);
  const block = worksheet.getRange(place.address);
  const used = worksheet.getUsedRangeOrNullObject(true);
  // By place, not by name: a table that was written in part has no name of ours yet, and readers rename tables.
  const within = block.getTables(true);
  const { tables, charts, protection } = worksheet;
  const columns = record.widened.map(({ column }) => block.getColumn(column));
  worksheet.load("name,visibility");
  block.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  within.load("items/name");
  tables.load("items/name");
  charts.load("items/name");
  protection.load("protected");
  for (const column of columns) column.load("format/columnWidth");
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  if (context.workbook.readOnly) throw new Refusal("read-only");
  if (protection.protected) throw new Refusal("protected-sheet");
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const ourTables = within.items.map(({ name }) => name);
  const ourCharts = charts.items
    .map(({ name }) => name)
    .filter((name) => (chartsBefore ? !chartsBefore.includes(name) : record.charts.includes(name)));
  const onlyOurs =
    (used.isNullObject || isWithin(used, block)) &&
    tables.items.length === ourTables.length &&
    charts.items.length === ourCharts.length;
  const another = visible.some(({ name }) => name !== worksheet.name);
  // A very hidden sheet cannot be deleted.
  const deletable = another && worksheet.visibility !== "VeryHidden";
  const removable = record.ownSheet && onlyOurs && deletable;
  if (removable && structure.protected) throw new Refusal("protected-workbook");
  if (!removable) refuseHidden(block, "rowHidden");
  return {
    worksheet,
    block,
    columns,
    tables: ourTables,
    charts: ourCharts,
    removable,
  };
}

function clearBlock(sheet: ReadSheet, record: BlockRecord, kept: KeptCells | null): void {
  const { worksheet, block, columns } = sheet;
  for (const name of sheet.tables) worksheet.tables.getItemOrNullObject(name).delete();
  for (const name of sheet.charts) worksheet.charts.getItemOrNullObject(name).delete();
  for (const { row, column } of record.notes) {
    const address = cellAddress({ row: block.rowIndex + row, column: block.columnIndex + column });
    worksheet.notes.getItemOrNullObject(address).delete();
  }
  const moved = block.rowCount !== record.rows || block.columnCount !== record.columns;
  if (!kept || moved) block.clear("All");
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

const isWithin = (inner: Excel.Range, outer: Excel.Range): boolean =>
  inner.rowIndex >= outer.rowIndex &&
  inner.columnIndex >= outer.columnIndex &&
  inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
  inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
