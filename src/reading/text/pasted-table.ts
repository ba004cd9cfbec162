import type { TextCell } from "../cells";
import { isOnlyPeriod } from "../../core";
import {
  isBlankLine,
  isFigureText,
  isNumberingLine,
  kindOfText,
  type PlainLine,
} from "./plain-lines";
import type { TablePart, TextTable } from "./text-table";

/** A class of sizes at the start of a line: `< 100.000`, `100.000 - 199.999`, `500.000 +`. */
const sizes =
  /^(?:[<>\u2264\u2265]=?\s*\d\S*|\d[\d.,]*\s*\+|\d[\d.,]*[.,]?\d{3}\s*[-\u2013]\s*\d+[.,]?\d[\d.,]*\d{3})(?=\s)/;

/** The words of a line, with the mark behind a number as part of it. */
function wordsOf({ text }: PlainLine): string[] {
  const line = text.trim();
  const size = sizes.exec(line)?.[0];
  const isSize = size !== undefined && !/^(?:19|20)\d\d\s*[-\u2013]/.test(size);
  const words: string[] = isSize ? [size] : [];
  const rest = isSize ? line.slice(size.length).trim() : line;
  for (const word of rest.split(/\s+/)) {
    const last = words.at(-1);
    const isMark = /^(?:[rxe]|\*{1,3}\)?|\d{1,2}\)|[a-z]\))$/.test(word);
    if (isMark && last !== undefined && kindOfText(last) === "number")
      words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  return words;
}

/** Figures at the end of a line; `2 041` may be one number of two pieces. */
function trailingFigures(words: readonly string[]): number {
  let at = words.length;
  const isFigure = (word = "") =>
    isFigureText(word) || (/^0\d\d(?![\d.])/.test(word) && piece.test(words[at - 2] ?? ""));
  while (at > 0 && isFigure(words[at - 1])) at--;
  return words.length - at;
}

/** A line with words and figures behind them, or with figures only. */
export function isPastedRow(line: PlainLine): boolean {
  if (line.isRule || line.segments.length === 0 || isNumberingLine(line)) return false;
  const words = wordsOf(line);
  const count = trailingFigures(words);
  if (words.length < 2 || count === 0) return false;
  const kinds = words.slice(-count).map(kindOfText);
  // Years alone are a header.
  return kinds.some((kind) => kind !== "year");
}

interface PastedRow {
  label: string;
  figures: string[];
}

/**
 * Takes apart rows with single blanks between all their texts: each has as many figures as the table has columns, from its
 * end. A row with fewer hides which of its columns is empty: it is left unread.
 */
export function pastedTable(
  above: readonly PlainLine[],
  lines: readonly PlainLine[],
): TextTable | undefined {
  const rows = lines.filter(isPastedRow).map(wordsOf);
  const heads = pastedHeaders(above, countsOf(rows));
  const cuts = heads.map(({ columns }) => cutRows(rows, columns));
  const isOpen = couldHaveBlanks(rows);
  const at = heads.findIndex(({ isTold, isSure }, index) => {
    const read = (cuts[index] ?? []).filter((cut) => cut !== undefined);
    const isEnough = read.length > 1 && read.length >= (isTold ? 0.7 : 1) * rows.length;
    return isEnough && (isSure || !(isOpen || read.some(isSwollen)));
  });
  const head = heads[at];
  if (!head) return undefined;
  const own = cuts[at] ?? [];
  const body: TextCell[] = [];
  const unread: PlainLine[] = [];
  const bodyLines: number[] = [];
  let read = 0;
  for (const line of lines) {
    if (isBlankLine(line)) continue;
    const isRow = isPastedRow(line);
    const cut = isRow ? own[read++] : undefined;
    if (isRow && !cut) {
      unread.push(line);
      continue;
    }
    const row = bodyLines.length;
    const label = cut ? cut.label : line.text.trim();
    if (label !== "") body.push({ row, column: 0, value: label });
    cut?.figures.forEach((value, place) => body.push({ row, column: 1 + place, value }));
    bodyLines.push(line.number);
  }
  return {
    header: head.part,
    numbering: head.numbering,
    body: { lines: bodyLines, cells: body },
    columns: head.columns + 1,
    headerStart: head.start,
    unread,
  };
}

/** How many figures rows can have, the likeliest first. */
function countsOf(rows: readonly (readonly string[])[]): number[] {
  const counts = rows.map(trailingFigures).sort((a, b) => a - b);
  const least = counts[0] ?? 0;
  const most = counts.at(-1) ?? 0;
  const middle = counts[Math.floor(counts.length / 2)] ?? 0;
  // A label of figures alone, a year or a class of sizes, adds to those of its row; an empty column takes one away.
  const likely = counts.filter((count) => count === least).length > 1 ? [least, middle] : [middle];
  const others = Array.from({ length: most }, (_, at) => most - at);
  return [...new Set([...likely, ...others])].filter((count) => count > 0);
}

/**
 * Figures from the end of each row. Blanks set thousands apart where a row has more pieces of numbers behind its words than
 * there are columns; then they join where that gives as many as there are columns in one way only.
 */
function cutRows(rows: readonly (readonly string[])[], columns: number): (PastedRow | undefined)[] {
  const hasBlanks = rows.some((words) => {
    const count = trailingFigures(words);
    return count > columns && count < words.length && hasGroup(words.slice(-count));
  });
  return rows.map((words) => {
    const count = trailingFigures(words);
    if (count < columns) return undefined;
    if (hasBlanks) return joinedRow(words, count, columns);
    const from = words.length - columns;
    return { label: words.slice(0, from).join(" "), figures: words.slice(from) };
  });
}

/** Whether three digits stand behind some that a blank may set apart as thousands. */
const hasGroup = (figures: readonly string[]): boolean =>
  figures.some(
    (text, at) => at > 0 && /^\d{3}(?!\d)/.test(text) && piece.test(figures[at - 1] as string),
  );

/** Whether blanks may set thousands apart: some stand so, and no figure of the last columns shows another sign, or none. */
function couldHaveBlanks(rows: readonly (readonly string[])[]): boolean {
  const least = rows.map(trailingFigures).reduce((all, one) => Math.min(all, one), Infinity);
  const figures = rows.flatMap((words) => words.slice(words.length - least));
  return rows.some(hasGroup) && !figures.some((word) => /^\d{5}|\d[.,]\d{3}(?!\d)/.test(word));
}

/** A label that ends in a number took it from a column. */
const isSwollen = ({ label }: PastedRow): boolean =>
  /\p{L}.*\s\S+$/u.test(label) && kindOfText(label.split(" ").at(-1) ?? "") === "number";

const piece = /^[-(\u2212]?\d{1,3}$/;

function joinedRow(
  words: readonly string[],
  count: number,
  columns: number,
): PastedRow | undefined {
  const label = words.slice(0, words.length - count);
  const figures = words.slice(words.length - count);
  const ways = figures.flatMap((_, lead) =>
    // A row has a label, if only a figure; words need no figure for theirs.
    (label.length === 0) === (lead === 0)
      ? []
      : waysToJoin(figures.slice(lead), columns).map((way) => ({
          label: [...label, ...figures.slice(0, lead)].join(" "),
          figures: way,
        })),
  );
  const whole = label.length > 0 ? ways.filter((way) => way.label === label.join(" ")) : ways;
  const found = whole.length > 0 ? whole : ways;
  return found.length === 1 ? found[0] : undefined;
}

const mostWays = 2;

/** Every way to join figures to a number of columns by the blanks that set thousands apart. */
function waysToJoin(figures: readonly string[], columns: number): string[][] {
  const found: string[][] = [];
  const step = (at: number, joined: string[]) => {
    if (found.length >= mostWays || joined.length > columns) return;
    if (at === figures.length) {
      if (joined.length === columns) found.push(joined);
      return;
    }
    let text = figures[at] as string;
    step(at + 1, [...joined, text]);
    if (!piece.test(text)) return;
    for (let next = at + 1; next < figures.length; next++) {
      const part = figures[next] as string;
      if (!/^\d{3}(?:[.,]\d+)?\)?$/.test(part)) return;
      text += ` ${part}`;
      step(next + 1, [...joined, text]);
      if (!/^\d{3}$/.test(part)) return;
    }
  };
  step(0, []);
  return found;
}

interface PastedHeader {
  part: TablePart;
  numbering: TablePart;
  columns: number;
  start: number;
  /** Its texts were told apart. */
  isTold: boolean;
  /** Periods or column numbers say how many columns there are. */
  isSure: boolean;
}

/**
 * Headers over each number of columns. Texts are told apart where they are periods, stand alone for their column, or repeat;
 * otherwise the table has none, which is said.
 */
function pastedHeaders(above: readonly PlainLine[], counts: readonly number[]): PastedHeader[] {
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
        isSure: isNumbered(columns) || leaf.texts.every((text) => isOnlyPeriod(text)),
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
