import { cellAddress, type CellPosition } from "../plan";
import { isSupported } from "./features";

/**
 * Queues the question which of some cells have a note or a comment of the reader's: a cell has only one, and ours would
 * take its place when the block goes. The answer is to be asked for after the next sync, and needs one more where the
 * sheet has comments.
 *
 * @returns addresses without sheet
 */
export function loadNotedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly CellPosition[],
): () => Promise<Set<string>> {
  if (cells.length === 0 || !isSupported("notes")) return async () => new Set();
  const notes = cells.map((cell) => {
    const address = cellAddress(cell);
    return { address, note: sheet.notes.getItemOrNullObject(address).load("content") };
  });
  const { comments } = sheet;
  comments.load("items/id");
  return async () => {
    const noted = notes.filter(({ note }) => !note.isNullObject).map(({ address }) => address);
    if (comments.items.length === 0) return new Set(noted);
    const places = comments.items.map((comment) => comment.getLocation().load("address"));
    await context.sync();
    const commented = places.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
    return new Set([...noted, ...commented]);
  };
}
