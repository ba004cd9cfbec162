import type { TextCell } from "../cells";
import { alignedHeader, type Band } from "./aligned-header";
import {
  isBlankLine,
  isFigureText,
  isHeadingLine,
  isNumberingLine,
  kindOfText,
  type PlainLine,
} from "./plain-lines";
import type { TablePart, TextTable } from "./text-table";

/** Blanks in all rows that set columns apart. */
const leastGutter = 2;

/** A row of a table whose columns are set apart by blanks: figures behind something. */
export function isAlignedRow({ segments, isRule }: PlainLine): boolean {
  if (isRule || segments.length < 2) return false;
  const kinds = segments.map(({ text }) => kindOfText(text));
  const figures = kinds.filter((kind) => ["number", "dash", "gap"].includes(kind)).length;
  return figures > 0 && isFigureText(segments.at(-1)?.text ?? "");
}

/** Columns by the places that are blank in all rows. */
function bandsOf(rows: readonly PlainLine[]): Band[] {
  const width = rows.reduce((all, { text }) => Math.max(all, text.length), 0);
  const isUsed = new Uint8Array(width + leastGutter);
  for (const { segments } of rows) for (const { from, to } of segments) isUsed.fill(1, from, to);
  const bands: Band[] = [];
  for (let at = 0; at < width; at++) {
    if (!isUsed[at]) continue;
    const last = bands.at(-1);
    if (last && at - last.to < leastGutter) last.to = at + 1;
    else bands.push({ from: at, to: at + 1 });
  }
  return bands;
}

const textIn = ({ text }: PlainLine, { from, to }: Band): string =>
  // Blanks before a label tell its depth.
  text.slice(from === 0 ? 0 : from, to).trimEnd();

/**
 * Takes apart the rows of a table by their places; undefined where these do not stand under one another.
 *
 * @param above lines between the table before and the first row
 * @param lines its rows with the headings between them
 */
export function alignedTable(
  above: readonly PlainLine[],
  lines: readonly PlainLine[],
): TextTable | undefined {
  const rows = lines.filter(isAlignedRow);
  if (rows.length === 0) return undefined;
  const bands = bandsOf(rows);
  const labels = labelBands(rows, bands);
  if (bands.length <= labels || labels === bands.length) return undefined;
  const figures = rows.flatMap((row) =>
    bands
      .slice(labels)
      .map((band) => textIn(row, band).trim())
      .filter((text) => text !== ""),
  );
  if (figures.filter(isFigureText).length < 0.8 * figures.length) return undefined;
  const headings = headingsBelowHeader(above);
  const { header, numbering, start } = headerLines(
    above.slice(0, above.length - headings),
    bands[labels] as Band,
  );
  const body = [...above.slice(above.length - headings), ...lines];
  return {
    header: alignedHeader(header, bands, labels),
    numbering: numberingPart(numbering, bands),
    body: bodyPart(body, bands),
    columns: bands.length,
    headerStart: start,
    unread: [],
  };
}

/** Leading columns that hold words, and codes or years before these. */
function labelBands(rows: readonly PlainLine[], bands: readonly Band[]): number {
  const isWords = bands.map((band) => {
    const texts = rows.map((row) => textIn(row, band).trim()).filter((text) => text !== "");
    return texts.filter((text) => !isFigureText(text)).length * 2 > texts.length;
  });
  const firstWords = isWords.indexOf(true);
  if (firstWords < 0 || firstWords > 2) return 1;
  let at = firstWords;
  while (isWords[at + 1]) at++;
  return at + 1;
}

/** How many lines below a whole header head the first rows. */
function headingsBelowHeader(above: readonly PlainLine[]): number {
  let at = above.length;
  while (at > 0 && (isHeadingLine(above[at - 1] as PlainLine) || isEmpty(above[at - 1]))) at--;
  const before = above[at - 1];
  const isHeader =
    before !== undefined &&
    (before.isRule || before.segments.length > 1 || isNumberingLine(before)) &&
    above.slice(0, at).some(({ segments, isRule }) => !isRule && segments.length > 1);
  return isHeader && above.slice(at).every((line) => isEmpty(line) || startsAtLeft(line))
    ? above.length - at
    : 0;
}

const isEmpty = (line: PlainLine | undefined): boolean =>
  line !== undefined && !line.isRule && line.segments.length === 0;

const startsAtLeft = ({ segments }: PlainLine): boolean => (segments[0]?.from ?? 0) < 4;

interface HeaderLines {
  header: PlainLine[];
  numbering: PlainLine | undefined;
  /** The first of them among the lines above the body. */
  start: number;
}

/** The lines of the header: between two rules, else those with several texts or with one over the figures. */
function headerLines(above: readonly PlainLine[], firstFigures: Band): HeaderLines {
  let end = above.length;
  while (end > 0 && isBlankLine(above[end - 1] as PlainLine)) end--;
  let numbering: PlainLine | undefined;
  if (end > 0 && isNumberingLine(above[end - 1] as PlainLine)) numbering = above[--end];
  while (end > 0 && isBlankLine(above[end - 1] as PlainLine)) end--;
  let start = end;
  const isHead = ({ segments }: PlainLine) =>
    segments.length > 1 || (segments[0]?.from ?? 0) >= firstFigures.from - 8;
  const rule = above
    .slice(0, end)
    .map(({ isRule }) => isRule)
    .lastIndexOf(true);
  const isRuled = above.slice(end).some(({ isRule }) => isRule) && rule >= 0 && end - rule < 8;
  if (isRuled) start = rule + 1;
  else
    for (let at = end - 1; at >= 0; at--) {
      const line = above[at] as PlainLine;
      if (isBlankLine(line) || (line.segments[0]?.from ?? 0) > 200) break;
      if (!isHead(line)) break;
      start = at;
    }
  return {
    header: above.slice(start, end).filter((line) => !isBlankLine(line)),
    numbering,
    start: isRuled ? rule : start,
  };
}

function numberingPart(line: PlainLine | undefined, bands: readonly Band[]): TablePart {
  if (!line) return { lines: [], cells: [] };
  const texts = line.text.trim().split(/\s+/);
  const cells = texts
    .slice(0, bands.length)
    .map((value, column): TextCell => ({ row: 0, column, value }));
  return { lines: [line.number], cells };
}

function bodyPart(lines: readonly PlainLine[], bands: readonly Band[]): TablePart {
  const own = lines.filter((line) => !isBlankLine(line));
  const cells = own.flatMap((line, row) =>
    isAlignedRow(line)
      ? bands.flatMap((band, column): TextCell[] => {
          const value = textIn(line, band);
          return value.trim() === "" ? [] : [{ row, column, value }];
        })
      : [{ row, column: 0, value: line.text }],
  );
  return { lines: own.map(({ number }) => number), cells };
}
