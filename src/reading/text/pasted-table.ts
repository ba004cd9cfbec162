import type { TextCell } from "../cells";
import { hasGroup, joinedRows, piece } from "./join-blanks";
import { type PastedHeader, pastedHeaders } from "./pasted-header";
import type { PastedRow } from "./pasted-row";
import {
  isBlankLine,
  isFigureText,
  isNumberingLine,
  kindOfText,
  type PlainLine,
} from "./plain-lines";
import type { TextTable } from "./text-table";

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
    if (isMark && last !== undefined && isNumberAt(words, words.length - 1))
      words[words.length - 1] = `${last} ${word}`;
    else words.push(word);
  }
  return words;
}

/** `2 041` may be one number of two pieces. */
const isLaterPiece = (words: readonly string[], at: number): boolean =>
  /^0\d\d(?![\d.])/.test(words[at] ?? "") && piece.test(words[at - 1] ?? "");

const isNumberAt = (words: readonly string[], at: number): boolean =>
  kindOfText(words[at] ?? "") === "number" || isLaterPiece(words, at);

/** Figures at the end of a line. */
function trailingFigures(words: readonly string[]): number {
  let at = words.length;
  while (at > 0 && (isFigureText(words[at - 1] ?? "") || isLaterPiece(words, at - 1))) at--;
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

/**
 * Takes apart rows with single blanks between all their texts: each has as many figures as the table has columns, from its
 * end. A row with fewer hides which of its columns is empty: it is left unread.
 */
export function pastedTable(
  above: readonly PlainLine[],
  lines: readonly PlainLine[],
): TextTable | undefined {
  const rows = lines.filter(isPastedRow).map(wordsOf);
  const cut = cutTable(rows, pastedHeaders(above, countsOf(rows)));
  if (!cut) return undefined;
  const { head, rows: own } = cut;
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
    cut?.figures.forEach((value, place) => {
      const otherwise = cut.otherwise?.[place];
      body.push({ row, column: 1 + place, value, ...(otherwise && { otherwise }) });
    });
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

interface CutTable {
  head: PastedHeader;
  rows: readonly (PastedRow | undefined)[];
}

/** The header that fits the rows, and the rows cut into its columns. */
function cutTable(
  rows: readonly (readonly string[])[],
  heads: readonly PastedHeader[],
): CutTable | undefined {
  const isOpen = couldHaveBlanks(rows);
  for (const head of heads) {
    const own = cutRows(rows, head);
    const read = own.filter((row) => row !== undefined);
    const isEnough = read.length > 1 && read.length >= (head.isTold ? 0.7 : 1) * rows.length;
    if (isEnough && (head.isSure || !(isOpen || read.some(isSwollen)))) return { head, rows: own };
  }
  return isOpen ? likelyTable(rows, heads) : undefined;
}

/**
 * Where nothing proves how many columns there are, those of the header that fits every row and names its rows and columns best;
 * its figures are unsure.
 */
function likelyTable(
  rows: readonly (readonly string[])[],
  heads: readonly PastedHeader[],
): CutTable | undefined {
  if (rows.length < 3) return undefined;
  const likely = heads
    .filter(({ isTold, named }) => isTold && named > 0)
    .sort((a, b) => b.named - a.named || a.halves - b.halves);
  for (const head of likely) {
    const cut = joinedRows(rows, trailingFigures, head.columns);
    if (cut.some((row) => row === undefined)) continue;
    const unsure = cut.map((row, at) =>
      row && hasGroup(rows[at] as string[])
        ? { ...row, otherwise: row.figures.map((_, place) => row.otherwise?.[place] ?? []) }
        : row,
    );
    return { head, rows: unsure };
  }
  return undefined;
}

/** Figures from the end of each row. Blanks set thousands apart where a row has more pieces of numbers than columns. */
function cutRows(
  rows: readonly (readonly string[])[],
  { columns, isSure }: PastedHeader,
): (PastedRow | undefined)[] {
  const hasBlanks = rows.some((words) => {
    const count = trailingFigures(words);
    return count > columns && count < words.length && hasGroup(words.slice(-count));
  });
  if (hasBlanks) {
    const joined = joinedRows(rows, trailingFigures, columns);
    return isSure ? joined : joined.map((row) => (row?.otherwise ? undefined : row));
  }
  return rows.map((words) => {
    if (trailingFigures(words) < columns) return undefined;
    const from = words.length - columns;
    return { label: words.slice(0, from).join(" "), figures: words.slice(from) };
  });
}

/** Whether blanks may set thousands apart: some stand so, and no figure of the last columns shows another sign, or none. */
function couldHaveBlanks(rows: readonly (readonly string[])[]): boolean {
  const least = rows.map(trailingFigures).reduce((all, one) => Math.min(all, one), Infinity);
  const figures = rows.flatMap((words) => words.slice(words.length - least));
  return rows.some(hasGroup) && !figures.some((word) => /^\d{5}|\d[.,]\d{3}(?!\d)/.test(word));
}

/** A label that ends in a number took it from a column. */
const isSwollen = ({ label }: PastedRow): boolean =>
  /\p{L}.*\s\S+$/u.test(label) && kindOfText(label.split(" ").at(-1) ?? "") === "number";
