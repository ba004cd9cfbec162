import type { CellMark, CheckedWorkbook, SheetCells } from "../contract";
import { filledRegion, parseCellAddress } from "../plan";
import { Refusal } from "./failure-code";
import { changeMarks, oppositeChange, planMarkChange } from "./cell-marks";
import { WorkbookQueue } from "./workbook-queue";
import { mostReadCells, runExcel } from "./requests";

/** The longest and widest table that is taken from a selection. */
const mostRows = 10_000;
const mostColumns = 1_000;

/** The open workbook, as the checker needs it. */
export function checkedWorkbook(queue = new WorkbookQueue()): CheckedWorkbook {
  const { unfinished } = queue;
  const answer = <T>(request: () => Promise<T>) => queue.answer(request);

  return {
    readSelection: () => answer(() => runExcel(readSelection)),
    readRange: (sheet, address) =>
      answer(() =>
        runExcel((context) =>
          readCells(context, context.workbook.worksheets.getItem(sheet).getRange(address)),
        ),
      ),
    select: (sheet, address) =>
      answer(() => runExcel((context) => selectCell(context, sheet, address))),
    mark: (marks: readonly CellMark[]) =>
      answer(async () => {
        const change = await runExcel((context) => planMarkChange(context, marks));
        try {
          await runExcel((context) => changeMarks(context, change));
        } catch (error) {
          await unfinished
            .finish((context) => changeMarks(context, oppositeChange(change)))
            .catch(() => undefined);
          throw error;
        }
        return null;
      }),
    unmark: () =>
      answer(async () => {
        const change = await runExcel((context) => planMarkChange(context, []));
        await unfinished.finish((context) => changeMarks(context, change));
        return change.remove.length;
      }),
  };
}

async function selectCell(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<null> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(address).select();
  await context.sync();
  return null;
}

export async function readSelection(context: Excel.RequestContext): Promise<SheetCells> {
  const selected = context.workbook.getSelectedRange().load("cellCount,rowIndex,columnIndex");
  const used = selected.worksheet.getUsedRangeOrNullObject(true);
  await context.sync();
  if (used.isNullObject) throw new Refusal("empty-selection");
  // Of a whole sheet Excel gives -1 as the number of cells.
  if (selected.cellCount === 1) {
    const all = await readCells(context, used);
    return refuseLong(regionAround(all, selected.rowIndex, selected.columnIndex));
  }
  // Whole columns are cut to what is filled.
  const filled = selected.getIntersectionOrNullObject(used).load("cellCount");
  await context.sync();
  if (filled.isNullObject) throw new Refusal("empty-selection");
  return refuseLong(await readCells(context, filled));
}

function regionAround(all: SheetCells, row: number, column: number): SheetCells {
  const region = filledRegion(all.values, row - all.row, column - all.column);
  if (!region) throw new Refusal("empty-selection");
  const cut = <T>(cells: T[][]): T[][] =>
    cells
      .slice(region.row, region.row + region.rows)
      .map((line) => line.slice(region.column, region.column + region.columns));
  return {
    sheet: all.sheet,
    row: all.row + region.row,
    column: all.column + region.column,
    values: cut(all.values),
    formats: cut(all.formats),
  };
}

/** No publication prints a longer table; to look for totals in one would hold up Excel. */
function refuseLong(cells: SheetCells): SheetCells {
  const { length } = cells.values;
  if (length > mostRows || (cells.values[0]?.length ?? 0) > mostColumns) {
    throw new Refusal("too-large");
  }
  return cells;
}

export async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<SheetCells> {
  range.load("rowCount,columnCount");
  await context.sync();
  if (range.rowCount * range.columnCount > mostReadCells) throw new Refusal("too-large");
  range.load("values,numberFormat,address,worksheet/name");
  await context.sync();
  const { row, column } = parseCellAddress(range.address);
  return {
    sheet: range.worksheet.name,
    row,
    column,
    values: range.values as unknown[][],
    formats: range.numberFormat as string[][],
  };
}
