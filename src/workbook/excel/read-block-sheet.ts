import { cellDigest, type CellContent } from "../plan";
import { Refusal } from "./failure-code";
import type { FoundPlace } from "./find-place";
import type { BlockRecord } from "./block-record";
import type { KeptCells } from "./kept-cells";
import { isAsWritten, marksByCell } from "./block-contents";
import { refuseHidden } from "./refusals";

/** A block that is to leave the workbook, and the cells that come back. */
export interface BlockToTakeOut {
  record: BlockRecord;
  kept: KeptCells | null;
  /** Charts of the sheet that are not the block's, where the block may hold a chart without its name yet; else null. */
  chartsBefore: readonly string[] | null;
  /** Marks of its cells, line by line, when it began to be taken out; null before that. */
  seen: string | null;
  /** Marks of the cells before the block was written, where they held anything and the block was written just now. */
  before?: string | undefined;
  /** The block that was there before it, where one takes the place of the other: it stays in the journal. */
  replaced?: BlockRecord | undefined;
}

/** What stands where a block is to be taken out. */
export interface BlockSheet {
  worksheet: Excel.Worksheet;
  block: Excel.Range;
  /** As `Range.formulas` gives them; undefined where only a sheet can be left of the block. */
  contents: CellContent[][] | undefined;
  columns: Excel.Range[];
  tables: string[];
  charts: string[];
  /** The block brought the sheet, and nothing else is on it. */
  removable: boolean;
}

/**
 * Reads the sheet of a block. One request.
 *
 * @param place where the block's name says; without it, the sheet that the block brought is looked for
 * @returns undefined where no cell, or none but other people's, is there
 * @throws Refusal `read-only`, `protected-sheet`, `protected-workbook` or `hidden-cells`
 */
export async function readBlockSheet(
  context: Excel.RequestContext,
  { record, chartsBefore, seen }: BlockToTakeOut,
  place: FoundPlace | undefined,
): Promise<BlockSheet | undefined> {
  // Only an insertion that was cut off can have made a sheet and not yet the name.
  if (!place && !(record.ownSheet && chartsBefore)) return undefined;
  const { sheet: sheetName, address } = place ?? record;
  const { worksheets, protection: structure } = context.workbook;
  context.workbook.load("readOnly");
  structure.load("protected");
  worksheets.load("items/name,items/visibility");
  const worksheet = worksheets.getItemOrNullObject(sheetName);
  const block = worksheet.getRange(address);
  // Without its name the block has written no cell: a sheet with anything on it is somebody else's.
  const used = worksheet.getUsedRangeOrNullObject(place !== undefined);
  // By place, not by name: a table that was written in part has no name of ours yet, and readers rename tables.
  const within = block.getTables(true);
  const { tables, charts, protection } = worksheet;
  const columns = record.widened.map(({ column }) => block.getColumn(column));
  worksheet.load("name,visibility");
  block.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  if (place) block.load("formulas");
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
  const chartNames = charts.items.map(({ name }) => name);
  const ourCharts = chartNames.filter((name) => record.charts.includes(name));
  const contents = place ? (block.formulas as CellContent[][]) : undefined;
  const isSettled = chartsBefore === null && seen === null;
  if (isSettled && contents && areOthers(record, contents)) return undefined;
  const unnamed = chartsBefore !== null && ourCharts.length < record.charts.length;
  // A chart is named after it is made, and the charts are made when all cells are written.
  if (unnamed && contents && isAsWritten(record, contents)) {
    const unknown = chartNames.filter(
      (name) => !record.charts.includes(name) && !chartsBefore.includes(name),
    );
    if (unknown.length === 1) ourCharts.push(...unknown);
  }
  const onlyOurs =
    (used.isNullObject || (place !== undefined && isWithin(used, block))) &&
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
    contents,
    columns,
    tables: ourTables,
    charts: ourCharts,
    removable,
  };
}

/** Whether cells hold something, and nothing of what the block wrote: a name was made to mean them, or the reader wrote over all. */
function areOthers(record: BlockRecord, contents: CellContent[][]): boolean {
  const written = new Set(marksByCell(record).values());
  const filled = contents.flat().filter((content) => content !== "");
  return filled.length > 0 && !filled.some((content) => written.has(cellDigest(content)));
}

const isWithin = (inner: Excel.Range, outer: Excel.Range): boolean =>
  inner.rowIndex >= outer.rowIndex &&
  inner.columnIndex >= outer.columnIndex &&
  inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
  inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
