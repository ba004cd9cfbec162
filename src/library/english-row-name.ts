import { englishItem, hsChapterNames, type Language, monthNames } from "../language";
import type { Row } from "../table";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import { ntpRowNames } from "./ntp-names";

/** What a row is called in English where its name is known; the plain label itself elsewhere. */
export function englishRowName({ key }: Pick<Row, "key">, label: string): string {
  const known = Object.entries(ntpRowNames).find(
    ([name]) => key === name || key.endsWith(`.${name}`),
  )?.[1];
  return (known ?? hsChapterNames[hsChapterOfKey(key) ?? ""])?.en ?? englishItem(label);
}

/** What a row is called in a language: as it is printed, or in English where its name or month is known. */
export function rowName(row: Pick<Row, "key">, printed: string, language: Language): string {
  if (language !== "en") return printed;
  const month = monthNames.id.findIndex((name) => name.toLowerCase() === printed.toLowerCase());
  return monthNames.en[month] ?? englishRowName(row, printed);
}
