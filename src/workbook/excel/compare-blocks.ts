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
import { loadGrowth, type Growth } from "./grow-block";
import { rewritable } from "./kept-cells";
import { inParts, syncInParts } from "./in-parts";
import { goOn, type Outcome } from "./outcome";
import { cellsOf, findBlocks, loadBlock, type BlockInReading, type FoundBlock } from "./read-block";
import { mostReadCells } from "./requests";
import type { CellChange, Rewriting } from "./rewrite-cells";
import { loadSpills } from "./spilled-cells";

/** So many cells are compared at once: besides what they hold, their values, types and formats are asked for. */
const mostComparedCells = mostReadCells / 2;

/** How a block differs from a plan of it, and what a refresh writes. */
export type Comparison = Rewriting & { answer: BlockComparison };

/**
 * How blocks differ from plans of the same blocks, and what a refresh writes: the cells that differ, except those that the
 * reader has edited. A plan may cut its block into other parts than the plan of then, and may need rows below it.
 *
 * Two requests for all blocks; more where an answer would be too large, and one where cells may be filled by a spill.
 *
 * @returns for each plan what differs, or a Refusal: those of `readBlock`; `block-changed` when the plan has other tables or
 *   more columns than the block; `cells-below` when it has more rows and the cells below the block are not free
 */
export async function compareBlocks(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Outcome<Comparison>[]> {
  const ids = plans.map(({ blockId }) => blockId);
  const found = (await findBlocks(context, ids)).map((outcome, index) => {
    const plan = plans[index] as SheetPlan;
    return goOn(outcome, (block) => {
      if (!fitsInto(plan, block.record)) throw new Refusal("block-changed");
      return { plan, block };
    });
  });
  const parts = inParts(found, cellsToRead, mostComparedCells);
  const answers = await syncInParts(context, parts, (outcome) =>
    goOn(outcome, ({ plan, block }) => {
      const [read, growth] = [loadBlock(context, block), loadGrowth(context, plan, block)];
      return () => differencesOf(plan, read(), growth());
    }),
  );
  const asked = answers
    .map((outcome) => goOn(outcome, (answer) => answer()))
    .map((outcome) => goOn(outcome, (one) => ({ ...one, isOurs: loadOwnership(context, one) })));
  if (asked.some((outcome) => "value" in outcome && outcome.value.unwritten.length > 0))
    await context.sync();
  return asked.map((outcome) => goOn(outcome, (one) => comparisonOf(one, one.isOurs())));
}

const cellsToRead = (outcome: Outcome<{ block: FoundBlock }>): number =>
  "value" in outcome ? outcome.value.block.record.rows * outcome.value.block.record.columns : 0;

/** Where a block and a plan of it differ. */
interface Differences {
  plan: SheetPlan;
  block: BlockInReading;
  growth: Growth | undefined;
  marks: Map<string, string>;
  cells: DifferingCell[];
  /** Those that are filled although the block has written nothing there. */
  unwritten: DifferingCell[];
}

interface DifferingCell {
  /** From the block's top left cell. */
  row: number;
  column: number;
  now: CellContent;
  /** Undefined where the plan leaves a cell empty that the block has written. */
  planned: PlannedCell | undefined;
}

function differencesOf(
  plan: SheetPlan,
  block: BlockInReading,
  growth: Growth | undefined,
): Differences {
  const marks = marksByCell(block.record);
  const cells = differingCells(plan, marks, block.range.formulas as CellContent[][]);
  const unwritten = cells.filter(
    ({ row, column, now }) => !marks.has(cellKey(row, column)) && now !== "",
  );
  return { plan, block, growth, marks, cells, unwritten };
}

function comparisonOf(
  { plan, block: { record: before, place, range }, growth, cells: differing }: Differences,
  isOurs: (cell: DifferingCell) => boolean,
): Comparison {
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
 * Queues the question which cells hold nothing of the reader's, to be asked for after the next sync: they hold what the block
 * has written there, or, where it has written nothing, nothing or the spill of a formula.
 */
function loadOwnership(
  { workbook }: Excel.RequestContext,
  { block, marks, unwritten }: Differences,
): () => (cell: DifferingCell) => boolean {
  const areSpilled =
    unwritten.length > 0 ? loadSpills(cellsOf(workbook, block.place), unwritten) : () => [];
  return () => {
    const isSpilled = areSpilled();
    const spilled = new Set(unwritten.filter((_, index) => isSpilled[index]));
    return (cell) => {
      const mark = marks.get(cellKey(cell.row, cell.column));
      if (mark !== undefined) return cellDigest(cell.now) === mark;
      return cell.now === "" || spilled.has(cell);
    };
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
