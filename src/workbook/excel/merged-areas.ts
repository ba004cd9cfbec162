import type { MergedArea } from "../contract";
import type { CellPosition, Extent } from "../plan";
import { passing } from "./passing-ranges";

/**
 * The merged areas that lie in a rectangle or reach into it, in rows and columns of the sheet. Excel finds only those that begin
 * in the range that is asked (office-js issue 3611), so all from the first cell of the sheet on are asked for.
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: CellPosition,
  { rows, columns }: Extent,
): Promise<MergedArea[]> {
  const all = passing(sheet.getRangeByIndexes(0, 0, row + rows, column + columns));
  const merged = passing(all.getMergedAreasOrNullObject());
  const { areas } = merged;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return areas.items
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }))
    .filter((area) => area.row + area.rows > row && area.column + area.columns > column);
}
