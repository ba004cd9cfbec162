import { officialShortNames } from "./short-names";

/**
 * A text as words to search by: small letters without marks, numbers such as 6.2 kept whole.
 *
 * @example searchWords("Tabel 6.2: Ekspor–Impor") // ["tabel", "6.2", "ekspor", "impor"]
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** A word that is asked for. */
export interface QueryWord {
  text: string;
  /** Words that mean the same; they count as whole words only. */
  others: readonly string[];
  /** It helps to rank what is found, and rules nothing out. */
  isOptional: boolean;
}

/** Words with the weight of the place where they stand. */
export interface WeightedWords {
  weight: number;
  words: ReadonlySet<string>;
}

/**
 * How well places answer a query: 0 when one of its words is nowhere the beginning of a word (or, from four letters on,
 * a part of one; official short names only the whole of one); otherwise the sum of the best place of each word.
 */
export function matchScore(query: readonly QueryWord[], places: readonly WeightedWords[]): number {
  let score = 0;
  for (const wanted of query) {
    const best = wordScore(wanted, places);
    if (best === 0 && !wanted.isOptional) return 0;
    score += best;
  }
  return score;
}

/** What the best place of a word counts; 0 where it is not found. */
export function wordScore(wanted: QueryWord, places: readonly WeightedWords[]): number {
  let best = 0;
  for (const { weight, words } of places) {
    if (weight > best) best = Math.max(best, weight * wordMatch(wanted, words));
  }
  return best;
}

/** What a word that means the same counts beside the word itself. */
export const sameWordMatch = 0.9;

function wordMatch({ text, others }: QueryWord, words: ReadonlySet<string>): number {
  if (words.has(text)) return 1;
  if (others.some((other) => words.has(other))) return sameWordMatch;
  if (officialShortNames.has(text)) return 0;
  let best = 0;
  for (const word of words) best = Math.max(best, partMatch(text, word));
  return best;
}

/** What a part of a word counts: its beginning or, from four letters on, anything in it. */
export function partMatch(wanted: string, word: string): number {
  if (word.startsWith(wanted)) return 0.7;
  return wanted.length >= 4 && word.includes(wanted) ? 0.3 : 0;
}
