import { monthNumber } from "../../core";
import type { ReadingRecipe, Table } from "../../table";

/** What tells one table from another. */
type Told = Pick<Table, "title" | "rows" | "columns" | "source">;

/** Titles of one table differ by months and years, which do not count, and hardly by a word. */
const leastTitle = 0.9;
/** So much of its rows and of its columns a table keeps from one file to the next. */
const leastLines = 0.5;

/**
 * How much a table of a newer file is the one that was read before, from 0; undefined where it is another one. Months and
 * years are left out of what is compared: they are what changes.
 */
export function likeness(found: Told, old: Told, recipe?: ReadingRecipe): number | undefined {
  const title = recipe ? recipe.title : old.title.id;
  const titles = title === "" || found.title.id === "" ? undefined : alike(title, found.title.id);
  if (titles !== undefined && titles < leastTitle) return undefined;
  const rows = shareKept(labelsOf(old), labelsOf(found));
  const columns = shareKept(headersOf(old), headersOf(found));
  if (rows < leastLines || columns < leastLines) return undefined;
  // Of a table of months and years alone its lines say nothing.
  const isNamed = [...labelsOf(old), ...headersOf(old)].some((text) => text !== "");
  if (titles === undefined && !isNamed) return undefined;
  const sheet = old.source.sheet !== undefined && old.source.sheet === found.source.sheet ? 0.5 : 0;
  return 2 * (titles ?? 0) + rows + columns + sheet;
}

const labelsOf = ({ rows }: Told) => new Set(rows.map(({ label }) => plain(label)));
const headersOf = ({ columns }: Told) => new Set(columns.map(({ title }) => plain(title.id)));

/** Words without numbers, months and marks. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => monthNumber(word) === undefined);

const plain = (text: string): string => wordsOf(text).join(" ");

function shareKept(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  const kept = [...before].filter((text) => after.has(text)).length;
  return before.size === 0 ? 0 : kept / before.size;
}

/** Share of the words of two texts that both have. */
function alike(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const both = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - both;
  return all === 0 ? 1 : both / all;
}
