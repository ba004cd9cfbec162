import {
  blockExtent,
  freeSheetName,
  lastCell,
  parseCellAddress,
  type CellPosition,
  type Extent,
  type SheetPlan,
} from "../plan";
import { cellLook, commonLook, loadLook } from "./cell-looks";
import { Refusal } from "./failure-code";
import type { ReadCells } from "./kept-cells";

/** What must be known of the workbook before a plan is written. */
export interface Target {
  extent: Extent;
  origin: CellPosition;
  /** Name of the sheet; of a new one, free in the workbook. */
  sheet: string;
  isNewSheet: boolean;
  /** Names of tables in the workbook. */
  tableNames: string[];
  /** Names of the charts on the sheet. */
  chartNames: string[];
  /** Cells of a sheet that is there, and their columns' widths in points. */
  cells: ReadCells | null;
  columnWidths: number[];
}

/**
 * Reads the place where a plan is to go: one request, and a second one where the cells differ in looks.
 *
 * @throws Refusal when the plan cannot be written there whatever the reader says
 */
export async function readTarget(context: Excel.RequestContext, plan: SheetPlan): Promise<Target> {
  return "newSheet" in plan.target
    ? readForNewSheet(context, plan, plan.target.newSheet)
    : readCells(context, plan, plan.target);
}

async function readForNewSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  wish: string,
): Promise<Target> {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new Refusal("protected-workbook");
  return {
    extent: blockExtent(plan),
    origin: { row: 0, column: 0 },
    sheet: freeSheetName(
      wish,
      worksheets.items.map(({ name }) => name),
    ),
    isNewSheet: true,
    tableNames: tables.items.map(({ name }) => name),
    chartNames: [],
    cells: null,
    columnWidths: [],
  };
}

async function readCells(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { sheet: sheetName, cell }: { sheet: string; cell: string },
): Promise<Target> {
  const origin = parseCellAddress(cell);
  const extent = blockExtent(plan);
  if (
    origin.row + extent.rows - 1 > lastCell.row ||
    origin.column + extent.columns - 1 > lastCell.column
  ) {
    throw new Refusal("no-room");
  }
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const range = sheet.getRangeByIndexes(origin.row, origin.column, extent.rows, extent.columns);
  const columns = Array.from({ length: extent.columns }, (_, index) => range.getColumn(index));
  const inTheWay = range.getTables(false);
  const { tables } = context.workbook;
  const { protection, charts } = sheet;
  protection.load("protected");
  range.load("formulas,values,valueTypes,numberFormat,hasSpill");
  const reading = loadLook(range, extent.rows, extent.columns);
  for (const column of columns) column.load("format/columnWidth");
  inTheWay.load("items/name");
  charts.load("items/name");
  tables.load("items/name");
  await context.sync();

  if (protection.protected) throw new Refusal("protected-sheet");
  if (inTheWay.items.some(() => true)) throw new Refusal("table-overlap");
  // Null stands for a range in which some cells spill and some do not.
  if ((range.hasSpill as boolean | null) !== false) throw new Refusal("spill-overlap");
  const contents = range.formulas as ReadCells["contents"];
  const look = commonLook(reading);
  const plain = look?.horizontal === "General" && contents.every((line) => line.every(isEmpty));
  if (!plain) await refuseMergedCells(context, range);
  return {
    extent,
    origin,
    sheet: sheetName,
    isNewSheet: false,
    tableNames: tables.items.map(({ name }) => name),
    chartNames: charts.items.map(({ name }) => name),
    cells: {
      contents,
      values: range.values as unknown[][],
      valueTypes: range.valueTypes,
      numberFormats: range.numberFormat as string[][],
      looks: look ?? (await readLooks(context, range, extent)),
    },
    columnWidths: columns.map(({ format }) => format.columnWidth),
  };
}

async function readLooks(context: Excel.RequestContext, range: Excel.Range, extent: Extent) {
  const cells = Array.from({ length: extent.rows }, (_, row) =>
    Array.from({ length: extent.columns }, (_, column) => loadLook(range.getCell(row, column))),
  );
  await context.sync();
  return cells.map((line) => line.map(cellLook));
}

const isEmpty = (content: unknown): boolean => content === "";

/**
 * Asked only where cells hold something or are aligned, as merged cells are: the question itself empties the list of what
 * can be undone (office-js issue 5918).
 */
async function refuseMergedCells(context: Excel.RequestContext, range: Excel.Range): Promise<void> {
  const merged = range.getMergedAreasOrNullObject().load("areaCount");
  await context.sync();
  if (!merged.isNullObject) throw new Refusal("merged-cells");
}
