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

/** A block may become longer: today's plan may need a row that the plan of then did not. */
export interface Growth {
  /** Rows of the block afterwards. */
  rows: number;
  /** Looks of the added rows, from the block's top left cell. */
  looks: FormatRun[];
}

/**
 * How much longer a block must become for a plan; undefined when it has room. Only cells that nobody has used are taken, so
 * that clearing them gives the sheet back as it was.
 *
 * @param block its range, loaded with its place
 * @throws Refusal `cells-below` when the rows below the block hold anything or have a look of their own
 */
export async function readGrowth(
  context: Excel.RequestContext,
  plan: SheetPlan,
  block: Excel.Range,
  { rows: before, columns }: Extent,
): Promise<Growth | undefined> {
  const { rows } = blockExtent(plan);
  if (rows <= before) return undefined;
  if (block.rowIndex + rows - 1 > lastCell.row) throw new Refusal("cells-below");
  const below = block.worksheet.getRangeByIndexes(
    block.rowIndex + before,
    block.columnIndex,
    rows - before,
    columns,
  );
  // Cells with a format count as used; merged ones are among them.
  const used = below.getUsedRangeOrNullObject(false).load("address");
  const tables = below.getTables(false).load("items/name");
  below.load("hasSpill,rowHidden");
  await context.sync();
  // Null stands for rows of which some spill, or are hidden, and some not.
  const isFree =
    used.isNullObject &&
    tables.items.length === 0 &&
    (below.hasSpill as boolean | null) === false &&
    (below.rowHidden as boolean | null) === false;
  if (!isFree) throw new Refusal("cells-below");
  return { rows, looks: looksBelow(plan, before) };
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
