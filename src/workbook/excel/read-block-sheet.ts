import { isAsWritten } from "./as-written";
import { Refusal } from "./failure-code";
import type { BlockPlace } from "./find-place";
import type { BlockToTakeOut } from "./block-to-take-out";

/** What stands where a block is to be taken out. */
export interface BlockSheet {
  worksheet: Excel.Worksheet;
  block: Excel.Range;
  columns: Excel.Range[];
  tables: string[];
  charts: string[];
  /** The block brought the sheet, and nothing else stands on it. */
  removable: boolean;
}

/**
 * Reads the sheet of a block. One request.
 *
 * @param place where the block's name says; without it, the sheet that the block brought is looked for
 * @throws Refusal `protected-sheet`
 */
export async function readBlockSheet(
  context: Excel.RequestContext,
  { record, chartsBefore }: BlockToTakeOut,
  place: BlockPlace | undefined,
): Promise<BlockSheet | undefined> {
  if (!place && !record.ownSheet) return undefined;
  const { sheet: sheetName, address } = place ?? record;
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const worksheet = worksheets.getItemOrNullObject(sheetName);
  const block = worksheet.getRange(address);
  // Without its name the block has written no cell: a sheet with anything on it is somebody else's.
  const used = worksheet.getUsedRangeOrNullObject(place !== undefined);
  // By place, not by name: a table that was written in part has no name of ours yet, and readers rename tables.
  const within = block.getTables(true);
  const { tables, charts, protection } = worksheet;
  const columns = record.widened.map(({ column }) => block.getColumn(column));
  worksheet.load("name");
  block.load("formulas,rowIndex,columnIndex,rowCount,columnCount");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  within.load("items/name");
  tables.load("items/name");
  charts.load("items/name");
  protection.load("protected");
  for (const column of columns) column.load("format/columnWidth");
  await context.sync();
  if (worksheet.isNullObject) return undefined;
  if (protection.protected) throw new Refusal("protected-sheet");
  const visible = worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const ourTables = within.items.map(({ name }) => name);
  const chartNames = charts.items.map(({ name }) => name);
  const ourCharts = chartNames.filter((name) => record.charts.includes(name));
  // Between being made and named: then all cells are written, and one chart is not yet there by its name.
  if (chartsBefore && ourCharts.length < record.charts.length && isAsWritten(record, block)) {
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
  return {
    worksheet,
    block,
    columns,
    tables: ourTables,
    charts: ourCharts,
    removable: record.ownSheet && onlyOurs && another,
  };
}

const isWithin = (inner: Excel.Range, outer: Excel.Range): boolean =>
  inner.rowIndex >= outer.rowIndex &&
  inner.columnIndex >= outer.columnIndex &&
  inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
  inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount;
