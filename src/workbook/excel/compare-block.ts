import {
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
import type { BlockRecord } from "./block-record";
import { Refusal } from "./failure-code";
import { rewritable } from "./kept-cells";
import { readRecordOf } from "./list-blocks";
import { readBlock } from "./read-block";
import type { CellChange, Rewriting } from "./rewrite-cells";
import { contentsOfPlan, marksOf, plannedContent } from "./block-contents";

/**
 * How a block differs from a plan of the same block, and what a refresh writes: the cells that differ, except those that
 * the reader has edited.
 *
 * @throws Refusal `block-changed` when the parts of block and plan are not the same
 */
export async function compareBlock(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<Rewriting & { answer: BlockComparison }> {
  const before = await readRecordOf(context, plan.blockId);
  const parts = plan.regions.map((region) => ({ ...region.at, ...regionExtent(region) }));
  if (JSON.stringify(parts) !== JSON.stringify(before.parts)) throw new Refusal("block-changed");
  const { place, range } = await readBlock(context, before);
  const answer: BlockComparison = { changed: [], kept: [] };
  const cells: CellChange[] = [];
  eachCell(plan, (cell, row, column, index) => {
    const now = range.formulas[row]?.[column] as CellContent;
    const planned = plannedContent(cell);
    const [nowMark, plannedMark] = [cellDigest(now), cellDigest(planned)];
    if (nowMark === plannedMark) return;
    const difference = {
      address: cellAddress({ row: range.rowIndex + row, column: range.columnIndex + column }),
      now: String(now),
      planned: String(planned),
    };
    if (nowMark !== before.marks.slice(index * 4, index * 4 + 4)) {
      answer.kept.push(difference);
      return;
    }
    answer.changed.push(difference);
    const numberFormat = range.numberFormat[row]?.[column] as string;
    const value: unknown = range.values[row]?.[column];
    const valueType = range.valueTypes[row]?.[column] ?? "";
    cells.push({
      row,
      column,
      before: { content: rewritable(now, value, valueType, numberFormat), numberFormat },
      after: { content: writtenValue(cell), numberFormat: writtenFormat(cell) },
    });
  });
  const after: BlockRecord = {
    ...before,
    ...marksOf(contentsOfPlan(plan)),
    title: plan.title,
    source: plan.source,
  };
  return { place, cells, before, after, answer };
}

/** Every planned cell with its place in the block, in the order of a record's marks. */
function eachCell(
  { regions }: SheetPlan,
  look: (cell: PlannedCell, row: number, column: number, index: number) => void,
): void {
  let index = 0;
  for (const { at, cells } of regions) {
    cells.forEach((line, row) =>
      line.forEach((cell, column) => look(cell, at.row + row, at.column + column, index++)),
    );
  }
}
