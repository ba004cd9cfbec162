import { isOnlyPeriod } from "../../core";
import type { TextCell } from "../cells";
import { isBlankLine, isNumberingLine, type PlainLine } from "./plain-lines";
import type { TablePart } from "./text-table";

/** A header of a paste over a number of columns. */
export interface PastedHeader {
  part: TablePart;
  numbering: TablePart;
  columns: number;
  start: number;
  /** Its texts were told apart. */
  isTold: boolean;
  /** Periods, column numbers or groups that repeat say how many columns there are. */
  isSure: boolean;
  /** Words that name the rows. */
  named: number;
  /** Texts that seldom head a column without the next one. */
  halves: number;
}

/**
 * Headers over each number of columns. Texts are distinguished where they are periods, stand alone for their column, or repeat;
 * otherwise the table has none, which is said.
 */
export function pastedHeaders(
  above: readonly PlainLine[],
  counts: readonly number[],
): PastedHeader[] {
  let end = above.length;
  const back = () => {
    while (end > 0 && isBlankLine(above[end - 1] as PlainLine)) end--;
  };
  back();
  const last = above[end - 1];
  const numbers = last && isNumberingLine(last) ? last : undefined;
  if (numbers) end--;
  back();
  const [leafLine, tierLine] = [above[end - 1]?.text ?? "", above[end - 2]?.text ?? ""];
  const titleUpTo = (line: number) =>
    above
      .slice(0, Math.max(0, line))
      .map(({ text }) => text)
      .join(" ");
  const numbersOf = (columns: number) => numberingPart(numbers, columns);
  const isNumbered = (columns: number) => numbersOf(columns).lines.length > 0;
  const wanted = counts.some(isNumbered) ? counts.filter(isNumbered) : counts;
  const told = wanted.flatMap((columns): PastedHeader[] => {
    const leaf = leavesOf(leafLine, columns, titleUpTo(end - 1));
    if (!leaf) return [];
    const upper = tierOver(tierLine, leaf.texts, titleUpTo(end - 2));
    // Groups of headers that repeat need to be told by their names.
    if (!upper && isRepeated(leaf.texts)) return [];
    const levels = upper ? [upper, leaf] : [leaf];
    return [
      {
        part: headerPart(levels, columns, above.slice(end - levels.length, end)),
        numbering: numbersOf(columns),
        columns,
        start: end - levels.length,
        isTold: true,
        isSure:
          isNumbered(columns) ||
          upper !== undefined ||
          leaf.texts.every((text) => isOnlyPeriod(text)),
        named: leaf.label === "" ? 0 : leaf.label.split(" ").length,
        halves: leaf.texts.slice(0, -1).filter((text) => opening.test(text)).length,
      },
    ];
  });
  const bare = wanted.map((columns) => ({
    part: { lines: [], cells: [] },
    numbering: numbersOf(columns),
    columns,
    start: end,
    isTold: false,
    isSure: isNumbered(columns),
    named: 0,
    halves: 0,
  }));
  return [...told, ...bare];
}

const headerPart = (
  levels: readonly HeaderTexts[],
  columns: number,
  lines: readonly PlainLine[],
): TablePart => ({
  lines: lines.map(({ number }) => number),
  cells: levels.flatMap(({ label, texts }, row): TextCell[] => {
    const span = columns / texts.length;
    return [
      ...(label === "" ? [] : [{ row, column: 0, value: label }]),
      ...texts.map((value, at) => ({
        row,
        column: 1 + at * span,
        value,
        ...(span > 1 && { columns: span }),
      })),
    ];
  }),
});

/** Column numbers, where they are as many as the columns. */
function numberingPart(line: PlainLine | undefined, columns: number): TablePart {
  const numbers = line?.text.trim().split(/\s+/) ?? [];
  if (!line || numbers.length !== columns + 1) return { lines: [], cells: [] };
  const cells = numbers.map((value, column): TextCell => ({ row: 0, column, value }));
  return { lines: [line.number], cells };
}

interface HeaderTexts {
  /** What names the rows. */
  label: string;
  texts: string[];
}

/** The texts of the columns at the end of a header's last line. */
const leavesOf = (line: string, columns: number, title: string): HeaderTexts | undefined =>
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
function tierOver(line: string, leaves: readonly string[], title: string): HeaderTexts | undefined {
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

function isRepeated(texts: readonly string[]): boolean {
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
const opening =
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
