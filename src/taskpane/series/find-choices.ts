import type { SeriesChoice } from "../../analysis";
import { searchWords } from "../../library";

const wordsOf = new WeakMap<SeriesChoice, ReadonlySet<string>>();

/** The choices that have every word of a query at the beginning of a word of theirs, whole words first. */
export function findChoices(choices: readonly SeriesChoice[], query: string): SeriesChoice[] {
  const wanted = searchWords(query);
  if (wanted.length === 0) return [];
  return choices
    .map((choice) => ({ choice, score: scoreOf(words(choice), wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ choice }) => choice);
}

function scoreOf(words: ReadonlySet<string>, wanted: readonly string[]): number {
  let score = 0;
  for (const word of wanted) {
    if (words.has(word)) score += 2;
    else if ([...words].some((one) => one.startsWith(word))) score += 1;
    else return 0;
  }
  return score;
}

function words(choice: SeriesChoice): ReadonlySet<string> {
  const known = wordsOf.get(choice);
  if (known) return known;
  const { label, place, book } = choice;
  const text = [label, place, book.shortName, book.title].flatMap((one) => Object.values(one));
  const found = new Set(searchWords([...text, choice.words, book.year ?? ""].join(" ")));
  wordsOf.set(choice, found);
  return found;
}
