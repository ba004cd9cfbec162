import { cellDigest, type CellContent } from "../plan";
import { recordKey, type BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import { closeEntry, openEntry, type JournalEntry, type RewrittenCell } from "./journal";
import { readBlock } from "./read-block";
import { type WrittenCell, digestOfWritten } from "./block-contents";

/** A cell of a block that gets another content. */
export interface CellChange {
  /** From the block's top left cell. */
  row: number;
  column: number;
  before: WrittenCell;
  after: WrittenCell;
}

export interface Rewriting {
  place: BlockPlace;
  cells: CellChange[];
  before: BlockRecord;
  after: BlockRecord;
}

/** What brings a block back to how it was before a change. */
export type GiveBack = Extract<JournalEntry, { kind: "give-back" }>;

export const giveBackOf = ({ cells, before: record }: Rewriting): GiveBack => ({
  kind: "give-back",
  cells: cells.map(({ row, column, before, after }) => ({
    row,
    column,
    before,
    after: digestOfWritten(after.content),
  })),
  record,
});

/** Writes the cells and the record of a block as they are to be. One request. */
export async function rewriteCells(
  context: Excel.RequestContext,
  rewriting: Rewriting,
): Promise<void> {
  const { place, cells, after } = rewriting;
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  const entry = openEntry(context, after.id, giveBackOf(rewriting));
  const block = workbook.worksheets.getItem(place.sheet).getRange(place.address);
  for (const cell of cells) writeCell(block, cell, cell.after);
  workbook.settings.add(recordKey(after.id), JSON.stringify(after));
  entry.delete();
  await context.sync();
}

/**
 * Gives the cells and the record of a block back what they held, except cells that hold something else by now: the reader
 * has edited them since. May be repeated.
 */
export async function giveBack(
  context: Excel.RequestContext,
  { cells, record }: GiveBack,
): Promise<void> {
  const { workbook } = context;
  const found = await readBlock(context, record).catch(passOver("block-gone", "block-changed"));
  workbook.application.suspendApiCalculationUntilNextSync();
  if (found) {
    const { range } = found;
    const isOurs = ({ row, column, before, after }: RewrittenCell): boolean => {
      const now = cellDigest(range.formulas[row]?.[column] as CellContent);
      return now === after || now === digestOfWritten(before.content);
    };
    for (const cell of cells.filter(isOurs)) writeCell(range, cell, cell.before);
  }
  workbook.settings.add(recordKey(record.id), JSON.stringify(record));
  closeEntry(context, record.id);
  await context.sync();
}

function writeCell(
  block: Excel.Range,
  { row, column }: { row: number; column: number },
  { content, numberFormat }: WrittenCell,
): void {
  const cell = block.getCell(row, column);
  cell.numberFormat = [[numberFormat]];
  cell.formulas = [[content]];
}

const passOver =
  (...codes: Refusal["code"][]) =>
  (error: unknown): undefined => {
    if (!(error instanceof Refusal) || !codes.includes(error.code)) throw error;
  };
