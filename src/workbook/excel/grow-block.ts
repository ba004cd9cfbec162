import {
  blockExtent,
  lastCell,
  parseCellAddress,
  rangeAddress,
  type Extent,
  type FormatRun,
  type SheetPlan,
} from "../plan";
import { blockName } from "./block-record";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import type { FoundBlock } from "./read-block";
import { passing } from "./passing-ranges";

/** A block may become longer: today's plan may need a row that the plan of then did not. */
export interface Growth {
  /** Rows of the block afterwards. */
  rows: number;
  /** Looks of the added rows, from the block's top left cell. */
  looks: FormatRun[];
}

/**
 * Queues the question how much longer a block must become for a plan, to be asked for after the next sync; undefined when it
 * has room. Only cells that nobody has used are taken, so that clearing them gives the sheet back as it was.
 *
 * @throws Refusal `cells-below` when the rows below the block hold anything or have a look of their own
 */
export function loadGrowth(
  { workbook }: Excel.RequestContext,
  plan: SheetPlan,
  { record: { rows: before, columns }, place }: FoundBlock,
): () => Growth | undefined {
  const { rows } = blockExtent(plan);
  if (rows <= before) return () => undefined;
  const first = parseCellAddress(place.address);
  if (first.row + rows - 1 > lastCell.row) throw new Refusal("cells-below");
  const sheet = workbook.worksheets.getItem(place.sheet);
  const below = passing(
    sheet.getRangeByIndexes(first.row + before, first.column, rows - before, columns),
  );
  // Cells with a format count as used; merged ones are among them.
  const used = passing(below.getUsedRangeOrNullObject(false)).load("address");
  const tables = below.getTables(false).load("items/name");
  below.load("hasSpill,rowHidden");
  return () => {
    // Null stands for rows of which some spill, or are hidden, and some not.
    const isFree =
      used.isNullObject &&
      tables.items.length === 0 &&
      (below.hasSpill as boolean | null) === false &&
      (below.rowHidden as boolean | null) === false;
    if (!isFree) throw new Refusal("cells-below");
    return { rows, looks: looksBelow(plan, before) };
  };
}

/** Queues that the hidden name of a block means so many rows and columns from its first cell on. */
export function resizeBlock(
  { workbook }: Excel.RequestContext,
  id: string,
  { sheet, address }: BlockPlace,
  { rows, columns }: Extent,
): void {
  const cells = rangeAddress(parseCellAddress(address), rows, columns);
  const reference = cells.replace(/[A-Z]+|\d+/g, "$$$&");
  workbook.names.getItem(blockName(id)).formula = `='${sheet.replace(/'/g, "''")}'!${reference}`;
}

/** The looks that a plan gives its rows from `first` on. */
const looksBelow = ({ regions }: SheetPlan, first: number): FormatRun[] =>
  regions.flatMap(({ at, formats }) =>
    formats.flatMap((run) => {
      const top = at.row + run.at.row;
      const row = Math.max(top, first);
      const rows = top + run.rows - row;
      return rows > 0 ? [{ ...run, at: { row, column: at.column + run.at.column }, rows }] : [];
    }),
  );
