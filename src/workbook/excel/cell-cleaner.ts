import {
  type CellCleaner,
  type CellState,
  type CleanableSelection,
  type MergedArea,
  oppositeRewrite,
  type SheetCells,
  type SheetRewrite,
} from "../contract";
import { areasOverlap, parseCellAddress, safeText } from "../plan";
import { readCells, readSelection } from "./checked-workbook";
import { Refusal } from "./failure-code";
import { placesOfBlocks } from "./list-blocks";
import { readMergedAreas } from "./merged-areas";
import { runExcel } from "./requests";
import { WorkbookQueue } from "./workbook-queue";

/** Cleans cells of the open workbook. */
export function cellCleaner(queue = new WorkbookQueue()): CellCleaner {
  return {
    readSelection: () => queue.answer(() => runExcel(readCleanable)),
    rewrite: (change) =>
      queue.answer(async () => {
        await runExcel((context) => refuse(context, change));
        try {
          await runExcel((context) => write(context, change));
        } catch (error) {
          await queue.unfinished
            .finish((context) => write(context, oppositeRewrite(change)))
            .catch(() => undefined);
          throw error;
        }
        return null;
      }),
  };
}

async function readCleanable(context: Excel.RequestContext): Promise<CleanableSelection> {
  const filled = await readSelection(context);
  const { sheet, row, column } = filled;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const merged = await readMergedAreas(context, worksheet, { row, column }, extentOf(filled));
  // A merged cell at the edge of what is filled reaches beyond it.
  const rows = Math.max(extentOf(filled).rows, ...merged.map((area) => area.row + area.rows - row));
  const columns = Math.max(
    extentOf(filled).columns,
    ...merged.map((area) => area.column + area.columns - column),
  );
  const range = worksheet.getRangeByIndexes(row, column, rows, columns);
  const cells = await readCells(context, range);
  range.load("formulas");
  await context.sync();
  return {
    ...cells,
    formulas: range.formulas as unknown[][],
    merged: merged.map((area) => ({ ...area, row: area.row - row, column: area.column - column })),
  };
}

const extentOf = ({ values }: SheetCells) => ({
  rows: values.length,
  columns: values[0]?.length ?? 0,
});

/** @throws Refusal when the sheet is protected, a cell holds something else by now, or a block is there */
async function refuse(context: Excel.RequestContext, change: SheetRewrite): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  const { protection } = sheet.load("name,protection/protected");
  const runs = runsOf(change);
  const ranges = runs.map((run) => rangeOf(sheet, run).load("formulas"));
  await context.sync();
  const sheetName = sheet.name;
  const isProtected = protection.protected;
  const blocks = await placesOfBlocks(context);
  if (isProtected) throw new Refusal("protected-sheet");
  const isTouched = runs.concat(change.unmerge.map(areaOfMerge), change.merge.map(areaOfMerge));
  const overlaps = blocks.some(({ sheet: name, address, rows, columns }) => {
    const block = { ...parseCellAddress(address), rows, columns };
    return name === sheetName && isTouched.some((area) => areasOverlap(area, block));
  });
  if (overlaps) throw new Refusal("cells-of-block");
  const isOther = runs.some(({ cells }, index) =>
    cells.some(({ before }, row) => ranges[index]?.formulas[row]?.[0] !== before.value),
  );
  if (isOther) throw new Refusal("cells-changed");
}

async function write(context: Excel.RequestContext, change: SheetRewrite): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  for (const area of change.unmerge) rangeOf(sheet, area).unmerge();
  for (const run of runsOf(change)) {
    const range = rangeOf(sheet, run);
    range.numberFormat = run.cells.map(({ after }) => [after.format]);
    range.values = run.cells.map(({ after }) => [writtenValue(after)]);
  }
  for (const area of change.merge) rangeOf(sheet, area).merge();
  await context.sync();
}

const writtenValue = ({ value }: CellState) =>
  typeof value === "string" ? safeText(value) : value;

interface Run extends MergedArea {
  cells: SheetRewrite["cells"];
}

/** Cells below one another, which are written in one piece: what lies between other cells is not touched. */
function runsOf({ cells }: SheetRewrite): Run[] {
  const runs: Run[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === cell.column && last.row + last.rows === cell.row) {
      last.cells.push(cell);
      last.rows++;
    } else runs.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, cells: [cell] });
  }
  return runs;
}

const areaOfMerge = (area: MergedArea): Run => ({ ...area, cells: [] });

const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: MergedArea) =>
  sheet.getRangeByIndexes(row, column, rows, columns);
