import { cellAddress } from "../plan";
import { blockName, recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { restoreCells, type KeptCells } from "./kept-cells";

/** Where a block stands. */
export interface BlockPlace {
  sheet: string;
  /** Without sheet name. */
  address: string;
}

/** Where a block stands now, by its hidden name; undefined when its cells are gone. */
export async function findPlace(
  context: Excel.RequestContext,
  { id }: Pick<BlockRecord, "id">,
): Promise<BlockPlace | undefined> {
  const name = context.workbook.names.getItemOrNullObject(blockName(id));
  const range = name.getRangeOrNullObject().load("address,worksheet/name");
  await context.sync();
  if (range.isNullObject) return undefined;
  return {
    sheet: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
  };
}

/**
 * Takes a block out of the workbook: its tables, charts, notes, name and record, and its sheet when the block brought it
 * and nothing else stands there; the cells that were there before come back. Parts that are not there are passed over, so
 * it also undoes a block that was written only in part, and may be repeated.
 *
 * Two requests: one to see what is there, one to take it out.
 *
 * @throws Refusal when the sheet is protected
 */
export async function takeOut(
  context: Excel.RequestContext,
  record: BlockRecord,
  place: BlockPlace | undefined,
  kept: KeptCells | null,
): Promise<void> {
  const sheet = place && (await readSheet(context, place, record));
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
  /** The block brought the sheet, and nothing else stands on it. */
  removable: boolean;
}

async function readSheet(
  context: Excel.RequestContext,
  place: BlockPlace,
  record: BlockRecord,
): Promise<ReadSheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const worksheet = worksheets.getItemOrNullObject(place.sheet);
  const block = worksheet.getRange(place.address);
  const used = worksheet.getUsedRangeOrNullObject(true);
  const { tables, charts, protection } = worksheet;
  const columns = record.widened.map(({ column }) => block.getColumn(column));
  worksheet.load("name");
  block.load("rowIndex,columnIndex,rowCount,columnCount");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  tables.load("items/name");
  charts.load("items/name");
  protection.load("protected");
  for (const column of columns) column.load("format/columnWidth");
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  if (protection.protected) throw new Refusal("protected-sheet");
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const onlyOurs =
    (used.isNullObject || isWithin(used, block)) &&
    tables.items.every(({ name }) => record.tables.includes(name)) &&
    charts.items.every(({ name }) => record.charts.includes(name));
  const another = visible.some(({ name }) => name !== worksheet.name);
  return { worksheet, block, columns, removable: record.ownSheet && onlyOurs && another };
}

function clearBlock(sheet: ReadSheet, record: BlockRecord, kept: KeptCells | null): void {
  const { worksheet, block, columns } = sheet;
  for (const name of record.tables) worksheet.tables.getItemOrNullObject(name).delete();
  for (const name of record.charts) worksheet.charts.getItemOrNullObject(name).delete();
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
    if (now === after) block.getColumn(column).format.columnWidth = before;
  });
}

const isWithin = (inner: Excel.Range, outer: Excel.Range): boolean =>
  inner.rowIndex >= outer.rowIndex &&
  inner.columnIndex >= outer.columnIndex &&
  inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
  inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
