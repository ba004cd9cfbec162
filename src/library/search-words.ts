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

/** Words with the weight of the place where they stand. */
export interface WeightedWords {
  weight: number;
  words: ReadonlySet<string>;
}

/**
 * How well places answer a query: 0 when one of its words is nowhere the beginning of a word (or, from four letters on,
 * a part of one; official short names only the whole of one); otherwise the sum of the best place of each word.
 */
export function matchScore(query: readonly string[], places: readonly WeightedWords[]): number {
  let score = 0;
  for (const wanted of query) {
    let best = 0;
    for (const { weight, words } of places) {
      if (weight > best) best = Math.max(best, weight * wordMatch(wanted, words));
    }
    if (best === 0) return 0;
    score += best;
  }
  return score;
}

function wordMatch(wanted: string, words: ReadonlySet<string>): number {
  if (words.has(wanted)) return 1;
  if (officialShortNames.has(wanted)) return 0;
  let best = 0;
  for (const word of words) {
    if (best < 0.7 && word.startsWith(wanted)) best = 0.7;
    else if (best < 0.3 && wanted.length >= 4 && word.includes(wanted)) best = 0.3;
  }
  return best;
}
