import type { CellContent } from "../plan";
import { recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { findPlace, type BlockPlace } from "./take-out";

/** A cell of a block that gets another content. */
export interface CellChange {
  /** From the block's top left cell. */
  row: number;
  column: number;
  before: WrittenCell;
  after: WrittenCell;
}

/** What is written into a cell: already with an apostrophe where it needs one. */
export interface WrittenCell {
  content: CellContent;
  numberFormat: string;
}

export interface Rewriting {
  place: BlockPlace;
  cells: CellChange[];
  before: BlockRecord;
  after: BlockRecord;
}

/** Writes the cells and the record of a block as they are to be after a change, or as they were before it. One request. */
export async function rewriteCells(
  context: Excel.RequestContext,
  { place, cells, ...records }: Rewriting,
  side: "before" | "after",
): Promise<void> {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  const block = workbook.worksheets.getItem(place.sheet).getRange(place.address);
  for (const { row, column, ...sides } of cells) {
    const cell = block.getCell(row, column);
    const { content, numberFormat } = sides[side];
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[content]];
  }
  const record = records[side];
  workbook.settings.add(recordKey(record.id), JSON.stringify(record));
  await context.sync();
}

/** A block's place, and the range of its cells.  */
export interface BlockInReading {
  place: BlockPlace;
  range: Excel.Range;
}

/**
 * Reads the cells of a block that stands as it was inserted.
 *
 * @throws Refusal `block-gone`, `block-changed` or `protected-sheet`
 */
export async function readBlock(
  context: Excel.RequestContext,
  record: BlockRecord,
): Promise<BlockInReading> {
  const place = await findPlace(context, record);
  if (!place) throw new Refusal("block-gone");
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const range = sheet.getRange(place.address);
  range.load("formulas,values,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new Refusal("protected-sheet");
  const { rowCount, columnCount } = range;
  if (rowCount !== record.rows || columnCount !== record.columns) {
    throw new Refusal("block-changed");
  }
  return { place, range };
}
