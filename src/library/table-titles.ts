import type { Bilingual, Language } from "../language";
import type { Publication, TableDescriptor } from "./types";

/** First part of a publication's id, in words. */
const subjects: Readonly<Record<string, Bilingual>> = {
  ntp: { en: "NTP", id: "NTP" },
  trade: { en: "Trade", id: "Ekspor Impor" },
};

/** What a publication is called where there is little room; its id is `<subject>-<region>-<year>`. */
export function publicationName(publication: Publication): Bilingual {
  const [subject = "", region = ""] = publication.id.split("-");
  const words = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (!words) return publication.title;
  const place = region.length <= 3 ? region.toUpperCase() : capitalised(region);
  return { en: `${words.en} ${place}`, id: `${words.id} ${place}` };
}

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
