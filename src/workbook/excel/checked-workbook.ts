import {
  type Answer,
  type CellMark,
  type CheckedWorkbook,
  filledRegion,
  parseCellAddress,
  type SheetCells,
} from "../plan";
import { failureCode, Refusal } from "./failure-code";
import { readMarks, removeMarks, writeMarks } from "./cell-marks";
import { mostReadCells } from "./most-read-cells";
import { runExcel } from "./run-excel";

/** The open workbook, as the checker needs it. */
export function checkedWorkbook(): CheckedWorkbook {
  return {
    readSelection: () => answer(readSelection),
    readRange: (sheet, address) =>
      answer((context) =>
        readCells(context, context.workbook.worksheets.getItem(sheet).getRange(address)),
      ),
    select: (sheet, address) =>
      answer(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
        return null;
      }),
    mark: (marks: readonly CellMark[]) =>
      answer(async (context) => {
        const old = await readMarks(context);
        await writeMarks(context, marks, old);
        return null;
      }),
    unmark: () =>
      answer(async (context) => {
        const marks = await readMarks(context);
        await removeMarks(context, marks);
        return marks.length;
      }),
  };
}

async function answer<T>(
  request: (context: Excel.RequestContext) => Promise<T>,
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await runExcel(request) };
  } catch (error) {
    return { ok: false, failure: { code: failureCode(error), asItWas: true } };
  }
}

async function readSelection(context: Excel.RequestContext): Promise<SheetCells> {
  const selected = context.workbook.getSelectedRange().load("cellCount,rowIndex,columnIndex");
  const used = selected.worksheet.getUsedRangeOrNullObject(true);
  used.load("cellCount,rowIndex,columnIndex");
  await context.sync();
  if (used.isNullObject) throw new Refusal("no-selection");
  if (selected.cellCount > 1) {
    // Whole columns are cut to what is filled.
    const filled = selected.getIntersectionOrNullObject(used).load("cellCount");
    await context.sync();
    if (filled.isNullObject) throw new Refusal("no-selection");
    return readCells(context, filled);
  }
  const all = await readCells(context, used);
  const region = filledRegion(
    all.values,
    selected.rowIndex - all.row,
    selected.columnIndex - all.column,
  );
  if (!region) throw new Refusal("no-selection");
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

async function readCells(context: Excel.RequestContext, range: Excel.Range): Promise<SheetCells> {
  range.load("cellCount");
  await context.sync();
  if (range.cellCount > mostReadCells) throw new Refusal("too-large");
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
