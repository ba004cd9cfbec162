import type { Library } from "./library";
import { type IndexedRow, ownWeight, type Posting, rowIndex } from "./row-index";
import { readQuery } from "./search-query";
import { type Catalogue, passes, type TableFilter } from "./search-tables";
import { partMatch, type QueryWord, sameWordMatch, wordScore } from "./search-words";
import { officialShortNames } from "./short-names";

/** A row that a query means, or a table all of whose rows it means. */
export interface RowHit {
  table: string;
  /** Undefined where the query names the table only. */
  row?: string;
  score: number;
}

export interface RowHits {
  /** The best first. */
  hits: RowHit[];
  /** How many rows were looked at. */
  examined: number;
}

/** What a query that names a row in full counts more than one that names a part of it. */
const wholeBonus = 2;
/** What each group counts that a row belongs to and nobody asked for. */
const unaskedGroup = 0.6;

/**
 * The rows that hold every word of a query, in their labels or in what is said of their tables, the best first; at least one
 * word is in the row, unless all are in what is said of the table.
 */
export function searchRows(
  library: Library,
  catalogue: Catalogue,
  query: string,
  filter: TableFilter = {},
): RowHits {
  const words = readQuery(query);
  const needed = words.filter(({ isOptional }) => !isOptional);
  if (needed.length === 0) return { hits: [], examined: 0 };
  const { rows, postings, titles } = rowIndex(library, catalogue);
  const inRows = needed.map((word) => rowsOfWord(postings, word));
  const inTables = needed.map((word) =>
    catalogue.map((entry) =>
      passes(entry.table, filter) ? wordScore(word, entry.places) : Number.NaN,
    ),
  );
  const besides = titles.map((title) =>
    title.reduce((sum, [word, weight]) => sum + (isAsked(word, words) ? 0 : weight), 0),
  );
  const candidates = new Set(inRows.flatMap((found) => [...found.keys()]));
  const hits: RowHit[] = [];
  for (const at of candidates) {
    const row = rows[at];
    if (!row) continue;
    const score = scoreOfRow(row, at, words, inRows, inTables);
    if (score <= 0) continue;
    const { table } = catalogue[row.table] as Catalogue[number];
    hits.push({
      table: table.id,
      row: row.key,
      score: score / needed.length - (besides[row.table] ?? 0),
    });
  }
  catalogue.forEach(({ table }, place) => {
    const scores = inTables.map((tables) => tables[place] ?? 0);
    if (!scores.every((score) => score > 0)) return;
    const score = scores.reduce((sum, one) => sum + one, 0);
    hits.push({ table: table.id, score: score / needed.length - (besides[place] ?? 0) });
  });
  return { hits: hits.sort((a, b) => b.score - a.score), examined: candidates.size };
}

function scoreOfRow(
  { table, ownWords, parents }: IndexedRow,
  at: number,
  words: readonly QueryWord[],
  inRows: readonly ReadonlyMap<number, number>[],
  inTables: readonly (readonly number[])[],
): number {
  let score = 0;
  let own = 0;
  for (const [place, found] of inRows.entries()) {
    const inRow = found.get(at) ?? 0;
    const inTable = inTables[place]?.[table] ?? 0;
    const best = Math.max(inRow, inTable);
    // A table that the filter leaves out has no number.
    if (!(best > 0) || Number.isNaN(inTable)) return 0;
    if (inRow >= ownWeight * 0.7) own++;
    score += best;
  }
  const unasked = parents.filter((parent) => !isAsked(parent, words)).length;
  return (
    score + (wholeBonus * Math.min(own, ownWords)) / Math.max(1, ownWords) - unasked * unaskedGroup
  );
}

const isAsked = (word: string, words: readonly QueryWord[]): boolean =>
  words.some(({ text, others }) => word.includes(text) || others.includes(word));

/** The rows in which a word stands, with what it counts there. */
function rowsOfWord(
  postings: ReadonlyMap<string, readonly Posting[]>,
  { text, others }: QueryWord,
): Map<number, number> {
  const found = new Map<number, number>();
  const add = (word: string, factor: number) => {
    for (const [row, weight] of postings.get(word) ?? []) {
      found.set(row, Math.max(found.get(row) ?? 0, weight * factor));
    }
  };
  add(text, 1);
  for (const other of others) add(other, sameWordMatch);
  if (!officialShortNames.has(text)) {
    for (const word of postings.keys()) {
      const match = word === text ? 0 : partMatch(text, word);
      if (match > 0) add(word, match);
    }
  }
  return found;
}
