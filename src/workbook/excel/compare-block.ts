import {
  blockExtent,
  cellAddress,
  cellDigest,
  regionExtent,
  writtenFormat,
  writtenValue,
  type CellContent,
  type PlannedCell,
  type SheetPlan,
} from "../plan";
import type { BlockComparison } from "../contract";
import { cellKey, contentsOfPlan, marksByCell, marksOf, plannedContent } from "./block-contents";
import type { BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { readGrowth } from "./grow-block";
import { rewritable } from "./kept-cells";
import { readRecordOf } from "./list-blocks";
import { readBlock } from "./read-block";
import type { CellChange, Rewriting } from "./rewrite-cells";
import { spilledCells } from "./spilled-cells";

/**
 * How a block differs from a plan of the same block, and what a refresh writes: the cells that differ, except those that
 * the reader has edited. The plan may cut the block into other parts than the plan of then, and may need rows below it.
 *
 * @throws Refusal `block-changed` when the plan has other tables or more columns than the block; `cells-below` when it has
 *   more rows and the cells below the block are not free
 */
export async function compareBlock(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<Rewriting & { answer: BlockComparison }> {
  const before = await readRecordOf(context, plan.blockId);
  if (!fitsInto(plan, before)) throw new Refusal("block-changed");
  const { place, range } = await readBlock(context, before);
  const growth = await readGrowth(context, plan, range, before);
  const marks = marksByCell(before);
  const differing = differingCells(plan, marks, range.formulas as CellContent[][]);
  const isOurs = await ownership(context, range, marks, differing);
  const answer: BlockComparison = { changed: [], kept: [] };
  const cells: CellChange[] = [];
  for (const cell of differing) {
    const { row, column, now, planned } = cell;
    const difference = {
      address: cellAddress({ row: range.rowIndex + row, column: range.columnIndex + column }),
      now: String(now),
      planned: String(planned ? plannedContent(planned) : ""),
    };
    if (!isOurs(cell)) {
      answer.kept.push(difference);
      continue;
    }
    answer.changed.push(difference);
    const numberFormat = (range.numberFormat[row]?.[column] ?? "General") as string;
    const value: unknown = range.values[row]?.[column] ?? "";
    const valueType = range.valueTypes[row]?.[column] ?? "";
    cells.push({
      row,
      column,
      before: { content: rewritable(now, value, valueType, numberFormat), numberFormat },
      after: planned
        ? { content: writtenValue(planned), numberFormat: writtenFormat(planned) }
        : { content: "", numberFormat },
    });
  }
  const after: BlockRecord = {
    ...before,
    ...marksOf(contentsOfPlan(plan)),
    title: plan.title,
    source: plan.source,
    parts: partsOfPlan(plan),
    rows: growth?.rows ?? before.rows,
  };
  return { place, cells, growth, before, after, answer };
}

interface DifferingCell {
  /** From the block's top left cell. */
  row: number;
  column: number;
  now: CellContent;
  /** Undefined where the plan leaves a cell empty that the block has written. */
  planned: PlannedCell | undefined;
}

const partsOfPlan = ({ regions }: SheetPlan): BlockRecord["parts"] =>
  regions.map((region) => ({ ...region.at, ...regionExtent(region) }));

/** Whether a plan needs no other columns than the block has, and has its tables where the block has parts. */
function fitsInto(plan: SheetPlan, { columns, parts, tables }: BlockRecord): boolean {
  const known = parts.map((part) => JSON.stringify(part));
  const planned = partsOfPlan(plan).filter((_, index) => plan.regions[index]?.table);
  return (
    blockExtent(plan).columns <= columns &&
    planned.length === tables.length &&
    planned.every((part) => known.includes(JSON.stringify(part)))
  );
}

/** The cells that the plan writes or the block has written, and that do not hold what is planned; row by row. */
function differingCells(plan: SheetPlan, marks: Map<string, string>, now: CellContent[][]) {
  const planned = new Map(cellsOfPlan(plan));
  const keys = new Set([...planned.keys(), ...marks.keys()]);
  return [...keys]
    .flatMap((key): DifferingCell[] => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const cell = planned.get(key);
      const content = now[row]?.[column] ?? "";
      const isAsPlanned = cellDigest(content) === cellDigest(cell ? plannedContent(cell) : "");
      return isAsPlanned ? [] : [{ row, column, now: content, planned: cell }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Says of a cell whether it holds nothing of the reader's: what the block has written there, or, where it has written
 * nothing, nothing or the spill of a formula.
 */
async function ownership(
  context: Excel.RequestContext,
  block: Excel.Range,
  marks: Map<string, string>,
  cells: readonly DifferingCell[],
): Promise<(cell: DifferingCell) => boolean> {
  const unwritten = cells.filter(
    ({ row, column, now }) => !marks.has(cellKey(row, column)) && now !== "",
  );
  const isSpilled = await spilledCells(context, block, unwritten);
  const spilled = new Set(unwritten.filter((_, index) => isSpilled[index]));
  return (cell) => {
    const mark = marks.get(cellKey(cell.row, cell.column));
    if (mark !== undefined) return cellDigest(cell.now) === mark;
    return cell.now === "" || spilled.has(cell);
  };
}

const cellsOfPlan = ({ regions }: SheetPlan): [string, PlannedCell][] =>
  regions.flatMap(({ at, cells }) =>
    cells.flatMap((line, row) =>
      line.map((cell, column): [string, PlannedCell] => [
        cellKey(at.row + row, at.column + column),
        cell,
      ]),
    ),
  );
