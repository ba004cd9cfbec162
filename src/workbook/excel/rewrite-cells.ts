import { cellDigest, type CellContent, type CellOffset } from "../plan";
import { recordKey, type BlockRecord } from "./block-record";
import { cellRuns, extentOfRun } from "./cell-runs";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import { resizeBlock, type Growth } from "./grow-block";
import { closeEntry, openEntry, type JournalEntry } from "./journal";
import { cellsOf, readBlockOf, type BlockInReading } from "./read-block";
import { partOf, passing } from "./passing-ranges";
import { type WrittenCell, digestOfWritten } from "./block-contents";
import { writeFormat } from "./write-plan";

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
  growth?: Growth | undefined;
  before: BlockRecord;
  after: BlockRecord;
}

/** What brings a block back to how it was before a change. */
export type GiveBack = Extract<JournalEntry, { kind: "give-back" }>;

export const giveBackOf = ({ cells, before: record, after }: Rewriting): GiveBack => ({
  kind: "give-back",
  rows: after.rows,
  cells: cells.map(({ row, column, before, after }) => ({
    row,
    column,
    before,
    after: digestOfWritten(after.content),
  })),
  record,
});

/** Queues the writing of the cells and the record of a block as they are to be, in rows below it where it grows. */
export function writeRewriting(context: Excel.RequestContext, rewriting: Rewriting): void {
  const { place, cells, growth, before, after } = rewriting;
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  const entry = openEntry(context, after.id, giveBackOf(rewriting));
  // The name comes before the cells, so that the rows of a request that was cut off are found.
  if (growth) resizeBlock(context, after.id, place, after);
  const block = passing(cellsOf(workbook, place).getResizedRange(after.rows - before.rows, 0));
  for (const run of growth?.looks ?? []) writeFormat(block, run);
  writeCells(block, cells, ({ after: written }) => written);
  workbook.settings.add(recordKey(after.id), JSON.stringify(after));
  entry.delete();
}

/**
 * Gives the cells, the rows and the record of a block back what they were, except cells that hold something else by now: the
 * reader has edited them since. May be repeated.
 */
export async function giveBack(
  context: Excel.RequestContext,
  { cells, record, rows = record.rows }: GiveBack,
): Promise<void> {
  const { workbook } = context;
  const grown = rows > record.rows ? await findBlock(context, { ...record, rows }) : undefined;
  const found = grown ?? (await findBlock(context, record));
  workbook.application.suspendApiCalculationUntilNextSync();
  if (found) {
    const { range, place } = found;
    const contents = range.formulas as CellContent[][];
    const ours = cells.filter(({ row, column, before, after }) => {
      const now = contents[row]?.[column];
      return (
        now !== undefined && [after, digestOfWritten(before.content)].includes(cellDigest(now))
      );
    });
    const block = cellsOf(workbook, place);
    writeCells(block, ours, ({ before }) => before);
    if (grown) {
      const filled = contents
        .slice(record.rows)
        .flat()
        .filter((content) => content !== "").length;
      const filledByUs = ours.filter(
        ({ row, column }) => row >= record.rows && contents[row]?.[column] !== "",
      ).length;
      // The refresh has taken rows that nobody had used.
      if (filled === filledByUs) {
        const added = passing(block.getRow(record.rows));
        passing(added.getResizedRange(rows - record.rows - 1, 0)).clear("All");
      }
      resizeBlock(context, record.id, place, record);
    }
  }
  workbook.settings.add(recordKey(record.id), JSON.stringify(record));
  closeEntry(context, record.id);
  await context.sync();
}

const findBlock = (
  context: Excel.RequestContext,
  record: BlockRecord,
): Promise<BlockInReading | undefined> =>
  readBlockOf(context, record).catch(passOver("block-gone", "block-changed"));

/** Queues the writing of cells of a block, row by row, neighbours at once. */
function writeCells<T extends CellOffset>(
  block: Excel.Range,
  cells: readonly T[],
  written: (cell: T) => WrittenCell,
): void {
  for (const run of cellRuns(cells)) {
    const range = partOf(block, run, extentOfRun(run));
    const lines = run.lines.map((line) => line.map(written));
    range.numberFormat = lines.map((line) => line.map(({ numberFormat }) => numberFormat));
    range.formulas = lines.map((line) => line.map(({ content }) => content));
  }
}

const passOver =
  (...codes: Refusal["code"][]) =>
  (error: unknown): undefined => {
    if (!(error instanceof Refusal) || !codes.includes(error.code)) throw error;
  };
