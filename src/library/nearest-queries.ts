import { commodityGroups, fillerWords, sameWords } from "../language";
import type { Library } from "./library";
import { editDistance } from "./nearest";
import { rowVocabulary } from "./row-index";
import { type Catalogue, searchTables, type TableFilter } from "./search-tables";
import { searchWords } from "./search-words";

/** A query that finds something. */
export interface NearestQuery {
  query: string;
  /** How many tables it finds. */
  tables: number;
}

/**
 * Queries near to one that finds nothing: with its unknown words spelled as the tables do, or without a word.
 *
 * @param most how many are wanted
 */
export function nearestQueries(
  library: Library,
  catalogue: Catalogue,
  query: string,
  filter: TableFilter = {},
  most = 4,
): NearestQuery[] {
  const words = searchWords(query).filter((word) => !fillerWords.has(word));
  const known = vocabulary(library, catalogue);
  const isKnown = (word: string) => known.some((one) => one.startsWith(word));
  const spelled = words.map((word) => (isKnown(word) ? [word] : nearWords(word, known)));
  const corrected = [0, 1].map((choice) => spelled.map((near) => near[choice] ?? near[0]));
  const tried = [
    ...corrected.map((all) => all.filter((word) => word !== undefined)),
    ...words.map((_, left) => words.filter((_word, place) => place !== left)),
    ...words.map((word) => [word]),
    ...spelled.flatMap((near) => near.map((word) => [word])),
  ];
  const found = new Map<string, number>();
  for (const one of tried) {
    const text = one.join(" ");
    if (found.size === most) break;
    if (text === "" || text === words.join(" ") || found.has(text)) continue;
    const { length } = searchTables(catalogue, text, filter);
    if (length > 0) found.set(text, length);
  }
  return [...found].map(([text, tables]) => ({ query: text, tables }));
}

/** Known words that a word may be a slip of, the nearest first; the shortest of equals. */
function nearWords(word: string, known: readonly string[]): string[] {
  const most = word.length < 5 ? 1 : 2;
  return known
    .filter((one) => Math.abs(one.length - word.length) <= most)
    .map((one) => ({ one, edits: editDistance(word, one) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || a.one.length - b.one.length)
    .slice(0, 2)
    .map(({ one }) => one);
}

const read = new WeakMap<Catalogue, string[]>();

/** Every word that a search understands, numbers left out. */
function vocabulary(library: Library, catalogue: Catalogue): string[] {
  const there = read.get(catalogue);
  if (there) return there;
  const words = new Set([
    ...catalogue.flatMap(({ places }) => places.flatMap((place) => [...place.words])),
    ...rowVocabulary(library, catalogue),
    ...sameWords.flat(),
    ...commodityGroups.flatMap((groups) => groups.words),
  ]);
  const found = [...words].filter((word) => word.length > 2 && /^\p{L}+$/u.test(word));
  read.set(catalogue, found);
  return found;
}
