import type { CellGrid, TextCell } from "../cells";
import { captionOf, isNote } from "../tables/line-words";
import { isBlankLine, type PlainLine } from "./plain-lines";

/** Cells of a table's header or body, without the rows of what stands around it. */
export interface TablePart {
  /** The line from which each of its rows comes. */
  lines: number[];
  cells: TextCell[];
}

/** Header and body of a table. */
export interface TextTable {
  header: TablePart;
  numbering: TablePart;
  body: TablePart;
  columns: number;
  /** The first line of the header among those above the body. */
  headerStart: number;
  /** Rows whose numbers cannot be told apart. */
  unread: PlainLine[];
}

/** One table of a text as a grid of its own, with the lines above and below it. */
export function gridOfTable(
  { header, numbering, body, columns }: TextTable,
  titles: readonly PlainLine[],
  notes: readonly PlainLine[],
): CellGrid {
  const cells: TextCell[] = [];
  const lines: number[] = [];
  const wide = ({ text, number }: PlainLine) => {
    cells.push({ row: lines.length, column: 0, columns, value: text.trim() });
    lines.push(number);
  };
  const put = (part: TablePart) => {
    for (const cell of part.cells) cells.push({ ...cell, row: cell.row + lines.length });
    lines.push(...part.lines);
  };
  titles.forEach(wide);
  const headerRows = header.lines.map((_, at) => titles.length + at);
  [header, numbering, body].forEach(put);
  notes.forEach(wide);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    rows: lines.length,
    columns,
    cells,
    lines,
    ...(headerRows.length > 0 && { headerRows }),
    isWhole: true,
  };
}

/** Lines outside tables, with what stands apart in each. */
export function proseOfLines(lines: readonly PlainLine[]): CellGrid {
  const cells = lines.flatMap(({ segments }, row) =>
    segments.map(({ text }, column): TextCell => ({ row, column, value: text })),
  );
  const columns = cells.reduce((all, { column }) => Math.max(all, column + 1), 0);
  return {
    rows: lines.length,
    columns,
    cells,
    lines: lines.map(({ number }) => number),
    isProse: true,
  };
}

/** How many lines below a table's last row tell about it: from a source or note on, as long as they go on. */
export function countNotes(lines: readonly PlainLine[], from: number, until: number): number {
  let at = from;
  let last = from;
  let isIn = false;
  for (; at < until; at++) {
    const line = lines[at] as PlainLine;
    if (isBlankLine(line)) {
      if (isIn && line.segments.length === 0) isIn = false;
      continue;
    }
    if (captionOf(line.text)) break;
    if (isNote(line.text)) isIn = true;
    else if (!isIn) break;
    last = at + 1;
  }
  return last - from;
}

const mostTitles = 6;

/** The lines above a header that are its title: together, or from a caption on. */
export function titlesAbove(
  lines: readonly PlainLine[],
  from: number,
  header: number,
): PlainLine[] {
  const above = lines.slice(from, header);
  const caption = above.map(({ text }) => captionOf(text) !== undefined).lastIndexOf(true);
  const own = caption >= 0 ? above.slice(caption) : afterLastGap(above);
  return own.filter((line) => !isBlankLine(line)).slice(-mostTitles);
}

/** What no empty line sets apart; one such line may stand between title and header. */
function afterLastGap(lines: readonly PlainLine[]): PlainLine[] {
  let start = lines.length;
  while (start > 0 && isBlankLine(lines[start - 1] as PlainLine)) start--;
  while (start > 0 && !isBlankLine(lines[start - 1] as PlainLine)) start--;
  return lines.slice(start);
}
