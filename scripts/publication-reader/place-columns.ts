import { readPrintedNumber } from "../../src/core";
import { isDash, type TextCell } from "./lines";

/** From the first character to the one after the last. */
type Span = readonly [from: number, to: number];

const blank: TextCell = { text: "", bold: false };
/** What numbers an entry of a list: `1.`, `a.`, `IV.`, a dash. */
const entry = /^(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s|[-–•]\s)/i;

/**
 * Puts the cells of a text with a fixed pitch into columns by the places where they stand, as the numbers below each other
 * show them; so a header of fewer cells than columns, and a line with a cell left empty, keep their cells where they belong.
 * Lines with tabs, and texts whose numbers show no columns, stay as they are.
 */
export function placeColumns(lines: readonly TextCell[][]): TextCell[][] {
  const spans = lines.map((line) => line.map(({ span }) => span));
  const isPlaced = spans.every((line) => line.every((span) => span !== undefined));
  const columns = isPlaced ? columnSpans(lines.filter(hasNumbers)) : [];
  if (columns.length < 2) return lines.map((line) => [...line]);
  const body = bodyStart(lines);
  const titles = titleSpans(lines.slice(0, body), columns);
  return lines.map((line, index) => {
    const placed: TextCell[] = columns.map(() => blank);
    const places = index < body ? titlePlaces(line, titles) : line.map(nearestOf(columns));
    line.forEach((cell, at) => {
      const column = places[at] as number;
      const before = placed[column] as TextCell;
      placed[column] =
        before.text === "" ? cell : { ...before, text: `${before.text} ${cell.text}` };
    });
    const isHeading = index >= body && isHeadingOver(line, lines[index + 1]);
    return isHeading ? placed.map((cell) => ({ ...cell, bold: cell.text !== "" })) : placed;
  });
}

/** The line after the header: entries of a list that stand right before the first numbers head them. */
function bodyStart(lines: readonly TextCell[][]): number {
  let start = lines.findIndex(hasNumbers);
  while (lines[start - 1]?.length === 1 && entry.test(lines[start - 1]?.[0]?.text ?? "")) start--;
  return start;
}

/**
 * Titles are set in other places than the numbers below them: a line with one for each column, or for each but that of the
 * labels, shows where the others belong.
 */
function titleSpans(header: readonly TextCell[][], columns: readonly Span[]): readonly Span[] {
  const spansOf = (line: readonly TextCell[]) => line.flatMap(({ span }) => (span ? [span] : []));
  const full = header.find((line) => line.length === columns.length);
  if (full) return spansOf(full);
  const values = header.find((line) => line.length === columns.length - 1);
  const from = values?.[0]?.span?.[0] ?? 0;
  return values && from > 0 ? [[0, from - 1], ...spansOf(values)] : columns;
}

const isHeadingOver = (line: readonly TextCell[], next: readonly TextCell[] | undefined): boolean =>
  line.length === 1 && entry.test(line[0]?.text ?? "") && entry.test(next?.[0]?.text ?? "");

const hasNumbers = (line: readonly TextCell[]): boolean =>
  line.slice(1).some(({ text }) => isDash(text) || readPrintedNumber(text).length > 0);

/** Cells of several lines that stand over each other make a column. */
function columnSpans(lines: readonly TextCell[][]): Span[] {
  const spans = lines
    .flatMap((line) => line.flatMap(({ span }) => (span ? [span] : [])))
    .sort(([a], [b]) => a - b);
  const columns: Span[] = [];
  for (const [from, to] of spans) {
    const last = columns.at(-1);
    if (last && from < last[1]) columns[columns.length - 1] = [last[0], Math.max(last[1], to)];
    else columns.push([from, to]);
  }
  return columns;
}

/** A title over several columns is centred over them: it goes before the first of those that are nearest to it. */
function titlePlaces(line: readonly TextCell[], titles: readonly Span[]): number[] {
  const spans = line.map(({ span }) => span as Span);
  const labels = (titles[1] ?? [0, 0])[0];
  const over = titles.map((title) => {
    const gaps = spans.map((span) => (span[1] <= labels ? Infinity : gap(title, span)));
    return gaps.indexOf(Math.min(...gaps));
  });
  return line.map((cell, at) => {
    const span = cell.span as Span;
    const first = over.indexOf(at, 1);
    return span[1] <= labels || first < 0 ? nearestOf(titles)(cell) : first;
  });
}

/** The column that a cell stands over, of several the first, else the nearest. */
const nearestOf =
  (columns: readonly Span[]) =>
  ({ span }: TextCell): number => {
    const gaps = columns.map((column) => gap(column, span as Span));
    return gaps.indexOf(Math.min(...gaps));
  };

const gap = ([a, b]: Span, [from, to]: Span): number => Math.max(a - to, from - b, 0);
