import {
  cellAddress,
  localAddress,
  type CellOffset,
  type CellPosition,
  type SheetPlan,
} from "../plan";
import { isSupported } from "./features";
import { passing } from "./passing-ranges";

/** The cells of a block that are to have a note, with its text. */
export const noteCells = ({ regions }: SheetPlan): (CellOffset & { text: string })[] =>
  regions.flatMap(({ at, notes }) =>
    notes.map((note) => ({
      row: at.row + note.at.row,
      column: at.column + note.at.column,
      text: note.text,
    })),
  );

/**
 * Queues the question which of some cells have a note or a comment of the reader's: a cell has only one, and ours would
 * take its place when the block goes. Call the returned function after the next sync; it needs one more where the
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
    const places = comments.items.map((comment) => passing(comment.getLocation()).load("address"));
    await context.sync();
    const commented = places.map(({ address }) => localAddress(address));
    return new Set([...noted, ...commented]);
  };
}
