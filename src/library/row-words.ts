import { hsChapterNames, monthNames } from "../language";
import type { Row } from "../table";
import type { TableDescriptor } from "./types";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import { searchWords } from "./search-words";
import { shortNames } from "./short-names";

/** Some books print months with their letters apart: M a r e t. */
const spacedLetters = /^\p{L}(?: \p{L})+$/u;

/**
 * What leads to a row: its code, its label as printed, the English words of its key, the names of its HS chapter in both
 * languages, and a month's name in the other language.
 */
export function rowWords({ key, code, label }: Row): string[] {
  const joined = spacedLetters.test(label) ? label.replaceAll(" ", "") : label;
  const chapter = hsChapterOfKey(key);
  const names = chapter && hsChapterNames[chapter];
  const month = monthNames.id.findIndex((name) => name.toLowerCase() === joined.toLowerCase());
  return [
    ...searchWords(`${code} ${joined} ${key}`),
    ...(chapter ? [`hs${chapter}`, chapter, String(Number(chapter)), "hs"] : []),
    ...(names ? searchWords(`${names.id} ${names.en}`) : []),
    ...(month < 0 ? [] : searchWords(monthNames.en[month] ?? "")),
  ];
}

/** Months, in full in both languages and as `2020-03`, of a table whose columns are months. */
export const columnMonthWords = ({ columns }: TableDescriptor): string[] =>
  columns.flatMap(({ key }) => {
    const month = /^(\d{4})-(\d{2})$/.exec(key);
    if (!month) return [];
    const index = Number(month[2]) - 1;
    return searchWords(`${monthNames.id[index] ?? ""} ${monthNames.en[index] ?? ""} ${month[1]}`);
  });

/** What else leads to a text, by the phrases in it. */
export function shortNameWords(text: string): string[] {
  const plain = searchWords(text).join(" ");
  return shortNames.flatMap(([phrase, words]) => (plain.includes(phrase) ? words.split(" ") : []));
}
