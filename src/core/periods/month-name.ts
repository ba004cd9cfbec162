/** Names of the months and what they are shortened to, Indonesian and English, January first. */
export const monthNamePatterns: readonly string[] = [
  "januari|january|jan",
  "februari|pebruari|february|febr|feb|pebr|peb",
  "maret|march|mar|mrt",
  "april|apr",
  "mei|may",
  "juni|june|jun",
  "juli|july|jul",
  "agustus|august|agust|agus|agst|agt|agu|ags|aug",
  "september|sept|sep",
  "oktober|october|okt|oct",
  "november|nopember|nov|nop",
  "desember|december|des|dec",
];

const whole = monthNamePatterns.map((names) => new RegExp(`^(?:${names})$`));
const within = monthNamePatterns.map(
  (names) => new RegExp(`(?:^|[^\\p{L}])(?:${names})(?![\\p{L}])`, "u"),
);

/** Letters printed apart (M a r e t) joined; other texts as they are. */
export const joinedLetters = (text: string): string =>
  /^\p{L}(?:\s\p{L}){2,}$/u.test(text.trim()) ? text.replace(/\s/gu, "") : text;

/** Number of a month from 1 on, by its name or abbreviation in Indonesian or English; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  const name = joinedLetters(word).trim().toLowerCase().replace(/\.$/, "");
  const index = whole.findIndex((pattern) => pattern.test(name));
  return index < 0 ? undefined : index + 1;
}

/** A month's name in a text in small letters, with the sign before it. */
export interface MonthMention {
  /** From 1. */
  month: number;
  from: number;
  to: number;
}

/** The months that a text names, each once, January first. */
export const monthsIn = (text: string): MonthMention[] =>
  within.flatMap((pattern, index) => {
    const match = pattern.exec(text);
    return match
      ? [{ month: index + 1, from: match.index, to: match.index + match[0].length }]
      : [];
  });
