import { monthNumber } from "../core";
import {
  type CommodityGroups,
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

/** Words that every question has, and those for time in general, rule nothing out. */
const isSide = (word: string): boolean => fillerWords.has(word) || timeWords.has(word);

/** The words of a query, with those that mean the same. */
export function readQuery(query: string): QueryWord[] {
  const words = searchWords(query);
  const isAside = words.every(isSide);
  return words.map((text) => ({
    text,
    others: [...(sameAs.get(text) ?? []), ...otherMonthNames(text)],
    isOptional: !isAside && isSide(text),
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
  /** How well it says what was asked; 1 for the same thing by its other name. */
  weight: number;
  /** The goods that were asked for, where the query now names the group in which they are counted. */
  goods?: string;
}

/**
 * What a query may be called in print: another name of a notion, or the groups in which goods are counted.
 *
 * @example queryReadings("harga sawit")[0] // { query: "harga Tanaman Perkebunan Rakyat", weight: 0.8, goods: "sawit" }
 */
export function queryReadings(query: string): QueryReading[] {
  const words = searchWords(query);
  const plain = words.map(canonical).join(" ");
  const renamed = otherPhrases
    .filter(([phrase]) => ` ${plain} `.includes(` ${phrase} `))
    .map(([phrase, other]) => ({ query: plain.replace(phrase, other), weight: 1 }));
  const grouped = words.flatMap((goods, at) => {
    const groups = commodityGroups.find((one) => one.words.includes(goods));
    return groupNames(groups).map(([name, weight]) => ({
      query: words.map((one, place) => (place === at ? name : one)).join(" "),
      weight,
      goods,
    }));
  });
  return [...renamed, ...grouped];
}

/** The groups of some goods: a chapter holds more besides than a group of prices does. */
const groupNames = ({ sold, paid, chapter }: Partial<CommodityGroups> = {}) => [
  ...(sold === undefined ? [] : [[sold, 0.8] as const]),
  ...(paid === undefined ? [] : [[paid, 0.75] as const]),
  ...(chapter === undefined ? [] : [[`hs${chapter}`, 0.6] as const]),
];

/** The first of the words that mean the same. */
const canonical = (word: string): string =>
  sameWords.find((group) => group.includes(word))?.[0] ?? word;
