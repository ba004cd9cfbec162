import { conceptsNamed } from "../language/concepts";
import type { FunctionEntry } from "./function-entry";
import { readQuery } from "./search-query";
import { matchScore, searchWords } from "./search-words";

/** What stands before a function's name in a cell. */
const namespace = /^\s*=?\s*BPS(\.|$)/i;

/** Functions that hold every word of a query, the best first; all of them for an empty query. */
export function searchFunctions(
  functions: readonly FunctionEntry[],
  query: string,
): FunctionEntry[] {
  const words = readQuery(query.replace(namespace, ""));
  if (words.length === 0) return [...functions];
  return functions
    .map((entry) => ({ entry, score: matchScore(words, places(entry)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

const places = (entry: FunctionEntry) => [
  { weight: 20, words: new Set([entry.id.toLowerCase()]) },
  { weight: 10, words: new Set(searchWords(entry.id)) },
  { weight: 5, words: new Set(searchWords(`${entry.description.id} ${entry.description.en}`)) },
  // What it computes can have a name of its own: NTPP is an NTP, NTFP an NTUP.
  {
    weight: 3,
    words: new Set(
      conceptsNamed(entry.concepts).flatMap(({ shortNames }) => shortNames.flatMap(searchWords)),
    ),
  },
  {
    weight: 2,
    words: new Set(
      entry.parameters.flatMap(({ name, description }) =>
        searchWords(`${name} ${description.id} ${description.en}`),
      ),
    ),
  },
  { weight: 1, words: new Set(searchWords(`${entry.family} ${entry.formula} ${entry.source}`)) },
];
