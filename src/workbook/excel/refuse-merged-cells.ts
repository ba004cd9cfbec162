import type { CellPosition, Extent } from "../plan";
import { Refusal } from "./failure-code";

/**
 * Refuses cells that are merged, with one another or with cells outside. Excel finds only the merged areas that begin in
 * the range that is asked (office-js issue 3611), so all from the first cell of the sheet on are asked for.
 *
 * @throws Refusal `merged-cells`
 */
export async function refuseMergedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: CellPosition,
  { rows, columns }: Extent,
): Promise<void> {
  const merged = sheet
    .getRangeByIndexes(0, 0, row + rows, column + columns)
    .getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (merged.isNullObject) return;
  const inTheWay = areas.items.some(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      rowIndex + rowCount > row && columnIndex + columnCount > column,
  );
  if (inTheWay) throw new Refusal("merged-cells");
}
