import {
  type Bilingual,
  englishCountry,
  englishItem,
  hsChapterNames,
  type Language,
  monthNames,
} from "../language";
import { plainLabel, type Row } from "../table";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import { ntpRowNames, paidHeadings } from "./ntp-names";

/** What a row is called in English where its name is known; the plain label itself elsewhere. */
export const englishRowName = ({ key }: Pick<Row, "key">, label: string): string =>
  (ntpRowName(key) ?? hsChapterNames[hsChapterOfKey(key) ?? ""]?.en) ||
  (englishCountry(label) ?? englishItem(label));

/** Indices of farmers' terms of trade, by the end of their keys. */
const ntpRowName = (key: string): string | undefined =>
  Object.entries(ntpRowNames).find(([name]) => key === name || key.endsWith(`.${name}`))?.[1].en;

/**
 * What a row of the reader's own table is called in English: its label is the reader's, unless it is the usual Indonesian name of
 * the HS chapter, index or heading that its key means.
 */
export const ownEnglishName = ({ key, label }: Pick<Row, "key" | "label">): string => {
  const usual = usualNames(key).find(({ id }) => plainLabel(id) === plainLabel(label));
  return usual?.en ?? label;
};

const usualNames = (key: string): Bilingual[] =>
  [
    hsChapterNames[hsChapterOfKey(key) ?? ""],
    paidHeadings[key],
    ntpRowNames[key as keyof typeof ntpRowNames],
  ].filter((name) => name !== undefined);

/** What a row is called in a language: as it is printed, or in English where its name or month is known. */
export function rowName(row: Pick<Row, "key">, printed: string, language: Language): string {
  if (language !== "en") return printed;
  const plain = plainLabel(printed);
  const month = monthNames.id.findIndex((name) => name.toLowerCase() === plain.toLowerCase());
  const name = monthNames.en[month] ?? englishRowName(row, plain);
  const symbol = ntpRowName(row.key) && symbolIn(plain);
  return symbol ? `${name} (${symbol})` : name;
}

/** The symbol that a label is or ends with: `It`, `NTPP`, `Nilai Tukar Petani (NTP)`. */
const symbolIn = (label: string): string | undefined =>
  /(?:^|\()([A-Z]{1,5}[a-z]?)\)?$/.exec(label)?.[1];
