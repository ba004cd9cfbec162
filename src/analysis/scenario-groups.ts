import type { Book, SeriesGroup } from "../library";
import { ntpLevel, ntpMonths } from "./ntp-levels";

/** Whether a book has the weights of all that a group is made of. */
function canModel(book: Book, id: string): boolean {
  const has = (row: string) => book.weights.some((set) => set.group === id && set.row === row);
  const parts = book.groups.find((group) => group.id === id)?.parts;
  return parts
    ? has("") && parts.every((part) => canModel(book, part))
    : ["it", "ib", "ib.ikrt", "ib.bppbm"].every(has);
}

/** The groups of which scenarios can be made. */
export const scenarioGroups = (book: Book): readonly SeriesGroup[] =>
  book.groups.filter(({ id }) => canModel(book, id));

const knownMonths = new WeakMap<Book, Map<string, readonly string[]>>();

/** The months in which a book has an index of all that a group is made of; ascending. */
export function scenarioMonths(book: Book, group: string): readonly string[] {
  const known = knownMonths.get(book) ?? new Map<string, readonly string[]>();
  knownMonths.set(book, known);
  const found = known.get(group) ?? ntpMonths(book).filter((month) => isKnown(book, group, month));
  known.set(group, found);
  return found;
}

function isKnown(book: Book, id: string, month: string): boolean {
  const parts = book.groups.find((group) => group.id === id)?.parts;
  if (parts) return parts.every((part) => isKnown(book, part, month));
  return book.weights
    .filter(({ group, row }) => group === id && row !== "")
    .every(({ components }) =>
      components.every(({ key }) => ntpLevel(book, id, key, month) !== undefined),
    );
}
