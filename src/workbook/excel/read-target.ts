import {
  blockExtent,
  freeSheetName,
  lastCell,
  parseCellAddress,
  type CellPosition,
  type Extent,
  type SheetPlan,
} from "../plan";
import { commonLook, loadLook, readLooks } from "./read-looks";
import { Refusal } from "./failure-code";
import type { ReadCells } from "./kept-cells";
import { loadWorkbook, type WorkbookFacts } from "./read-workbook";
import { passing } from "./passing-ranges";
import { loadNotedCells, noteCells } from "./cell-notes";
import { refuseHidden, refuseMergedCells } from "./refusals";

/** What must be known of the place where a plan is to go. */
export interface Target {
  workbook: WorkbookFacts;
  extent: Extent;
  origin: CellPosition;
  /** Name of the sheet; of a new one, free in the workbook. */
  sheet: string;
  isNewSheet: boolean;
  /** A sheet keeps its id when it is renamed; empty for a new one. */
  sheetId: string;
  /** Names of the charts on the sheet. */
  chartNames: string[];
  /** Addresses of cells that have a note or a comment of the reader's. */
  noted: ReadonlySet<string>;
  /** Cells of a sheet that is there, and their columns' widths in points. */
  cells: ReadCells | null;
  columnWidths: number[];
}

/**
 * Reads the place where a plan is to go: one request, a second one where cells may be merged, a third one where they
 * differ in looks.
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
  const [extent, origin] = [blockExtent(plan), { row: 0, column: 0 }];
  refuseNoRoom(plan, origin, extent);
  const facts = loadWorkbook(context);
  await context.sync();
  const workbook = facts();
  if (workbook.hasProtectedStructure) throw new Refusal("protected-workbook");
  return {
    workbook,
    extent,
    origin,
    sheet: freeSheetName(wish, workbook.sheetNames),
    isNewSheet: true,
    sheetId: "",
    chartNames: [],
    noted: new Set(),
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
  refuseNoRoom(plan, origin, extent);
  const facts = loadWorkbook(context);
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const cells = () =>
    passing(sheet.getRangeByIndexes(origin.row, origin.column, extent.rows, extent.columns));
  const range = cells();
  const columns = Array.from({ length: extent.columns }, (_, index) =>
    passing(range.getColumn(index)),
  );
  const inTheWay = withNeighbours(range, origin).getTables(false);
  // Cells with a format count as used; merged ones are among them.
  const used = passing(range.getUsedRangeOrNullObject(false)).load("address");
  const filter = passing(sheet.autoFilter.getRangeOrNullObject());
  const filtered = passing(filter.getIntersectionOrNullObject(range));
  const noted = loadNotedCells(context, sheet, notedCells(plan, origin));
  const { protection, charts } = sheet;
  sheet.load("id");
  protection.load("protected");
  range.load("formulas,values,valueTypes,numberFormat,hasSpill,rowHidden,columnHidden");
  filtered.load("address");
  const reading = loadLook(range, extent);
  for (const column of columns) column.load("format/columnWidth");
  inTheWay.load("items/name");
  charts.load("items/name");
  await context.sync();

  const workbook = facts();
  if (protection.protected) throw new Refusal("protected-sheet");
  if (inTheWay.items.some(() => true)) throw new Refusal("table-overlap");
  if (!filtered.isNullObject) throw new Refusal("filter-overlap");
  // Null stands for a range in which some cells spill and some do not.
  if ((range.hasSpill as boolean | null) !== false) throw new Refusal("spill-overlap");
  refuseHidden(range, "rowHidden", "columnHidden");
  if (!used.isNullObject) await refuseMergedCells(context, sheet, origin, extent);
  return {
    workbook,
    extent,
    origin,
    sheet: sheetName,
    isNewSheet: false,
    sheetId: sheet.id,
    noted: await noted(),
    chartNames: charts.items.map(({ name }) => name),
    cells: {
      contents: range.formulas as ReadCells["contents"],
      values: range.values as unknown[][],
      valueTypes: range.valueTypes,
      numberFormats: range.numberFormat as string[][],
      looks: commonLook(reading) ?? (await readLooks(context, cells(), reading)),
    },
    columnWidths: columns.map(({ format }) => format.columnWidth),
  };
}

/** A table takes in what is written right below it or right beside it: it must not touch the block. */
function withNeighbours(range: Excel.Range, { row, column }: CellPosition): Excel.Range {
  const [rows, columns] = [Math.min(row, 1), Math.min(column, 1)];
  return passing(passing(range.getOffsetRange(-rows, -columns)).getResizedRange(rows, columns));
}

const notedCells = (plan: SheetPlan, origin: CellPosition): CellPosition[] =>
  noteCells(plan).map(({ row, column }) => ({
    row: origin.row + row,
    column: origin.column + column,
  }));

/** Charts are next to the cells of a block, and begin in a cell of the sheet too. */
function refuseNoRoom({ charts }: SheetPlan, origin: CellPosition, extent: Extent): void {
  const lastRow = Math.max(extent.rows - 1, ...charts.map(({ at }) => at.row));
  const lastColumn = Math.max(extent.columns - 1, ...charts.map(({ at }) => at.column));
  if (origin.row + lastRow > lastCell.row || origin.column + lastColumn > lastCell.column) {
    throw new Refusal("no-room");
  }
}
