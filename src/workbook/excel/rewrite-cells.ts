import type { CellContent } from "../plan";
import { recordKey, type BlockRecord } from "./block-record";
import type { BlockPlace } from "./find-place";

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
