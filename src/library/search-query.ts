import { monthNumber } from "../core";
import {
  commodityGroups,
  fillerWords,
  monthNames,
  otherPhrases,
  sameWords,
  timeWords,
} from "../language";
import { type QueryWord, searchWords } from "./search-words";

const sameAs = new Map(
  sameWords.flatMap((group) =>
    group.map((word) => [word, group.filter((other) => other !== word)] as const),
  ),
);

/** The words of a query that count: without those that every question has, with those that mean the same. */
export function readQuery(query: string): QueryWord[] {
  const words = searchWords(query);
  const telling = words.filter((word) => !fillerWords.has(word));
  const kept = telling.length > 0 ? telling : words;
  const isTimeOnly = kept.every((word) => timeWords.has(word));
  return kept.map((text) => ({
    text,
    others: [...(sameAs.get(text) ?? []), ...otherMonthNames(text)],
    isOptional: !isTimeOnly && timeWords.has(text),
  }));
}

/** What a month is called in full; abbreviated and in the other language it is asked for, too. */
function otherMonthNames(word: string): string[] {
  const month = monthNumber(word);
  if (month === undefined) return [];
  return Object.values(monthNames)
    .map((names) => (names[month - 1] ?? "").toLowerCase())
    .filter((name) => name !== word);
}

/** Another way to ask the same. */
export interface QueryReading {
  query: string;
  /** The goods that were asked for, where the query now names the group in which they are counted. */
  goods?: string;
}

/**
 * What a query may be called in print: another name of a notion, or the groups in which goods are counted.
 *
 * @example queryReadings("harga sawit")[0] // { query: "harga Tanaman Perkebunan Rakyat", goods: "sawit" }
 */
export function queryReadings(query: string): QueryReading[] {
  const words = searchWords(query);
  const plain = words.map(canonical).join(" ");
  const renamed = otherPhrases
    .filter(([phrase]) => ` ${plain} `.includes(` ${phrase} `))
    .map(([phrase, other]) => ({ query: plain.replace(phrase, other) }));
  const grouped = words.flatMap((word, at) => {
    const groups = commodityGroups.find((one) => one.words.includes(word));
    const names = [groups?.sold, groups?.paid, groups?.chapter && `hs${groups.chapter}`];
    return names
      .filter((name) => name !== undefined)
      .map((name) => ({
        query: words.map((one, place) => (place === at ? name : one)).join(" "),
        goods: word,
      }));
  });
  return [...renamed, ...grouped];
}

/** The first of the words that mean the same. */
const canonical = (word: string): string =>
  sameWords.find((group) => group.includes(word))?.[0] ?? word;
