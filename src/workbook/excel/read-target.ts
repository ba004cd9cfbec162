import {
  blockExtent,
  freeSheetName,
  lastCell,
  parseCellAddress,
  type CellPosition,
  type Extent,
  type SheetPlan,
} from "../plan";
import { loadLook, lookOf } from "./cell-looks";
import { Refusal } from "./failure-code";
import { looksOf, type ReadCells } from "./kept-cells";

/** What must be known of the workbook before a plan is written. */
export interface Target {
  extent: Extent;
  origin: CellPosition;
  /** Name of the sheet; of a new one, free in the workbook. */
  sheet: string;
  isNewSheet: boolean;
  /** Names of tables in the workbook. */
  tableNames: string[];
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
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  await context.sync();
  return {
    extent: blockExtent(plan),
    origin: { row: 0, column: 0 },
    sheet: freeSheetName(
      wish,
      worksheets.items.map(({ name }) => name),
    ),
    isNewSheet: true,
    tableNames: tables.items.map(({ name }) => name),
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
  const { protection } = sheet;
  protection.load("protected");
  range.load("formulas,valueTypes,numberFormat,hasSpill");
  loadLook(range);
  for (const column of columns) column.load("format/columnWidth");
  inTheWay.load("items/name");
  tables.load("items/name");
  await context.sync();

  if (protection.protected) throw new Refusal("protected-sheet");
  if (inTheWay.items.some(() => true)) throw new Refusal("table-overlap");
  // Null stands for a range in which some cells spill and some do not.
  if ((range.hasSpill as boolean | null) !== false) throw new Refusal("spill-overlap");
  const look = lookOf(range);
  return {
    extent,
    origin,
    sheet: sheetName,
    isNewSheet: false,
    tableNames: tables.items.map(({ name }) => name),
    cells: {
      contents: range.formulas as ReadCells["contents"],
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
  return looksOf(cells);
}
