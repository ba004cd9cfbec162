import { type BlockRange, parseCellAddress } from "../plan";
import { Refusal } from "./failure-code";
import { findPlace } from "./find-place";

/** The cells of a block that are selected, an area each; none where the selection is elsewhere. */
export async function readSelectedPart(
  context: Excel.RequestContext,
  blockId: string,
): Promise<BlockRange[]> {
  const { areas } = context.workbook.getSelectedRanges();
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const place = await findPlace(context, blockId);
  if (!place) throw new Refusal("block-gone");
  if (sheet.name !== place.sheet) return [];
  const first = parseCellAddress(place.address);
  return areas.items.flatMap(({ rowIndex, columnIndex, rowCount, columnCount }) => {
    const rows = overlap(rowIndex - first.row, rowCount, place.rows);
    const columns = overlap(columnIndex - first.column, columnCount, place.columns);
    if (rows.count <= 0 || columns.count <= 0) return [];
    const at = { row: rows.from, column: columns.from };
    return [{ at, rows: rows.count, columns: columns.count }];
  });
}

/** What of so many lines from one on lies within those of a block. */
function overlap(start: number, count: number, all: number): { from: number; count: number } {
  const from = Math.max(0, start);
  return { from, count: Math.min(all, start + count) - from };
}
