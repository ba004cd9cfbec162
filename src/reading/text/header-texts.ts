import { isOnlyPeriod } from "../../core";

export interface HeaderTexts {
  /** What names the rows. */
  label: string;
  texts: string[];
}

/** The texts of the columns at the end of a header's last line. */
export const leavesOf = (line: string, columns: number, title: string): HeaderTexts | undefined =>
  firstOf(waysToPart(line), (parts) => leavesIn(parts, columns, title));

function leavesIn(
  parts: readonly string[],
  columns: number,
  title: string,
): HeaderTexts | undefined {
  const lead = parts.slice(0, Math.max(0, parts.length - columns));
  const texts = parts.slice(lead.length);
  if (texts.length !== columns) return undefined;
  const label = lead.join(" ");
  if (lead.some((text) => isOnlyPeriod(text))) return undefined;
  const periods = texts.filter((text) => isOnlyPeriod(text)).length;
  // What stands before periods names the rows.
  const isNamed = texts.length > 1 && labelTitle.test(texts[0] ?? "");
  const isMixed = periods > 0 && periods === texts.length - 1 && !isOnlyPeriod(texts[0] ?? "");
  const isTold = (label === "" && !isMixed && !isNamed) || periods === texts.length;
  return isTold || isLabelTitle(label, title) ? { label, texts } : undefined;
}

/** The texts over groups of columns whose headers repeat. */
export function tierOver(
  line: string,
  leaves: readonly string[],
  title: string,
): HeaderTexts | undefined {
  const size = leaves.findIndex((text, at) => at > 0 && text === leaves[0]);
  if (size < 2 || leaves.length % size !== 0 || !isRepeated(leaves)) return undefined;
  const groups = leaves.length / size;
  const alike = alikeTexts(line, groups, title);
  if (alike) return alike;
  return firstOf(waysToPart(line), (parts) => {
    const lead = parts.slice(0, Math.max(0, parts.length - groups));
    const texts = parts.slice(lead.length);
    const label = lead.join(" ");
    const isTold = texts.length === groups && (label === "" || isLabelTitle(label, title));
    return isTold ? { label, texts } : undefined;
  });
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isRepeated(texts: readonly string[]): boolean {
  const size = texts.indexOf(texts[0] ?? "", 1);
  return (
    size > 0 && texts.length % size === 0 && texts.every((text, at) => text === texts[at % size])
  );
}

const labelTitle =
  /^(?:(?:kelompok|golongan|jenis|lapangan|kabupaten\/kota|negara|kode|tingkat)(?: \p{L}+)?|(?:\p{L}+ )?(?:provinsi|province|kabupaten|kota|regency|kecamatan|wilayah|region|uraian|rincian|description|items?|sub ?sektor|subsector|komoditas|commodity|bulan|month|tahun|year|periode|period|triwulan|quarter|negara|country|age group|sex|pendidikan|education|umur|usia|age|jenis kelamin|indikator|indicator|variabel|kategori|category)|no\.?(?: urut)?(?: \p{L}+)?)$/iu;

/** Whether words name what the rows are: the title says so, or they always do. */
const isLabelTitle = (words: string, title: string): boolean =>
  words !== "" &&
  (labelTitle.test(words) ||
    new RegExp(`\\b(?:menurut|by)\\b.*${words.replace(/[^\p{L}\d ]/gu, ".")}`, "iu").test(title));

/** Words that need another one behind them to head a column. */
export const opening =
  /^(?:luas|laju|tingkat|rata-rata|indeks|harga|angka|nilai|padi|rumah|angkatan|growth|gross|net)$/i;

/** The texts of a header's line in both ways in which its words may belong together. */
const waysToPart = (line: string): string[][] => [
  headerParts(line, false),
  headerParts(line, true),
];

/** So many texts of as many words each that share one of them, behind what names the rows: `Padi Sawah Padi Ladang`. */
function alikeTexts(line: string, count: number, title: string): HeaderTexts | undefined {
  const words = line.trim().split(/\s+/);
  return firstOf([2, 3, 4], (size) => {
    const from = words.length - size * count;
    if (from < 0) return undefined;
    const label = words.slice(0, from).join(" ");
    const parts = Array.from({ length: count }, (_, at) =>
      words.slice(from + at * size, from + (at + 1) * size),
    );
    const isAlike = parts[0]?.some((word) => parts.every((part) => part.includes(word)));
    const texts = parts.map((part) => part.join(" "));
    const isTold =
      isAlike && new Set(texts).size === count && (label === "" || isLabelTitle(label, title));
    return isTold ? { label, texts } : undefined;
  });
}

/** A month with its year, a bracket with the word before it, else word by word. */
function headerParts(line: string, joinsOpening: boolean): string[] {
  const parts: string[] = [];
  for (const word of line.trim().split(/\s+/)) {
    const last = parts.at(-1);
    const isDated = last !== undefined && isMonth(last) && /^(?:19|20)\d\d$/.test(word);
    const isOpen = joinsOpening && last !== undefined && opening.test(last);
    if (
      last !== undefined &&
      (isOpen || isDated || /^[([]/.test(word) || /[([][^)\]]*$/.test(last))
    )
      parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}

const isMonth = (word: string): boolean => !/\d/.test(word) && isOnlyPeriod(`${word} 2000`);
