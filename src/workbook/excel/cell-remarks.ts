import { localAddress } from "../plan";
import { isSupported } from "./features";

/** A note of a cell, or its comment where Excel has no notes for add-ins. */
export interface CellRemark {
  content: string;
  delete(): void;
}

/**
 * The remark of each cell; undefined where it has none.
 *
 * @param cells ranges of one cell each, their addresses loaded
 */
export async function readRemarks(
  context: Excel.RequestContext,
  cells: readonly Excel.Range[],
): Promise<(CellRemark | undefined)[]> {
  if (cells.length === 0) return [];
  if (!isSupported("notes")) return readComments(context, cells);
  const notes = cells.map((cell) =>
    cell.worksheet.notes.getItemOrNullObject(localAddress(cell.address)).load("content"),
  );
  await context.sync();
  return notes.map((note) => (note.isNullObject ? undefined : note));
}

async function readComments(context: Excel.RequestContext, cells: readonly Excel.Range[]) {
  const { comments } = context.workbook;
  comments.load("items/content");
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load("address"));
  await context.sync();
  const byPlace = new Map(comments.items.map((one, index) => [places[index]?.address, one]));
  return cells.map(({ address }) => byPlace.get(address));
}

/** Queues a remark at a cell that has none. */
export function addRemark(context: Excel.RequestContext, cell: Excel.Range, text: string): void {
  if (isSupported("notes")) cell.worksheet.notes.add(localAddress(cell.address), text);
  else context.workbook.comments.add(cell, text);
}
