import type { Language } from "../language";
import type { TableDescriptor } from "./types";

/** Small words of Indonesian titles. */
const smallWords = new Set(["dan", "atau", "di", "ke", "dari", "menurut", "dengan", "yang"]);

/** A title as the book prints it, but not in capitals throughout. */
export function readableTitle(table: Pick<TableDescriptor, "title">, language: Language): string {
  const title = table.title[language];
  if (title !== title.toUpperCase()) return title;
  return title
    .split(" ")
    .map((word, index) => {
      const small = word.toLowerCase();
      return index > 0 && smallWords.has(small) ? small : capitalised(small);
    })
    .join(" ");
}

const capitalised = (word: string): string =>
  word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
