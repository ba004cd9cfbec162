import type { CellFile, CellGrid } from "../cells";
import { gridOfRows } from "../cells";
import { captionOf } from "../tables/line-words";
import { alignedTable, isAlignedRow } from "./aligned-table";
import { isPastedRow, pastedTable } from "./pasted-table";
import { isBlankLine, isHeadingLine, plainLines, type PlainLine } from "./plain-lines";
import { countNotes, gridOfTable, proseOfLines, titlesAbove } from "./text-table";

/**
 * Cells of the tables in a text without delimiters: columns set apart by blanks, drawn with `|`, or rows as a viewer of PDF
 * gives them when they are copied. Undefined when it holds none.
 */
export function textCells(text: string): CellFile | undefined {
  const lines = plainLines(text);
  const piped = lines.filter(({ text: line }) => /^\s*\|.*\|\s*$/.test(line)).length;
  if (piped > 1) return { grids: [pipedGrid(lines)], picturePages: [], lines: textsOf(lines) };
  const isRow = lines.map((line) => isAlignedRow(line) || isPastedRow(line));
  if (firstRow(isRow, lines, 0) === undefined) return undefined;
  return { grids: tablesOf(lines, isRow), picturePages: [], lines: textsOf(lines) };
}

/** A table drawn with `|` and rules; a blank beside a header's text is under it. */
function pipedGrid(lines: readonly PlainLine[]): CellGrid {
  const own = lines.filter(({ text }) => !/^[\s|+:=\-\u2500-\u257f]*$/.test(text));
  const rows = own.map(({ text }) =>
    /^\s*\|/.test(text)
      ? text
          .trim()
          .replace(/^\||\|$/g, "")
          .split("|")
          .map((part) => part.replace(/^ /, "").trimEnd())
      : [text.replace(/^\s*#{1,6}\s+/, "").replace(/\*\*([^*]+)\*\*/g, "$1")],
  );
  return { ...gridOfRows(rows), lines: own.map(({ number }) => number) };
}

const textsOf = (lines: readonly PlainLine[]): string[] => lines.map(({ text }) => text);

/** Lines between rows that still belong to their table. */
const mostBetween = 4;

function tablesOf(lines: readonly PlainLine[], isRow: readonly boolean[]): CellGrid[] {
  const grids: CellGrid[] = [];
  let from = 0;
  let prose: PlainLine[] = [];
  const flush = () => {
    if (prose.some(({ segments }) => segments.length > 0)) grids.push(proseOfLines(prose));
    prose = [];
  };
  for (;;) {
    const first = firstRow(isRow, lines, from);
    if (first === undefined) break;
    const end = endOfRows(lines, isRow, first);
    const above = lines.slice(from, first);
    const body = lines.slice(first, end);
    const table = alignedTable(above, body) ?? pastedTable(above, body);
    if (!table) {
      prose = [...prose, ...above, ...body.map(apart)];
      from = end;
      continue;
    }
    const titles = titlesAbove(above, 0, table.headerStart);
    const before = above.slice(0, table.headerStart).filter((line) => !titles.includes(line));
    prose = [...prose, ...before];
    flush();
    const notes = countNotes(lines, end, firstRow(isRow, lines, end) ?? lines.length);
    grids.push(
      gridOfTable(
        table,
        titles,
        lines.slice(end, end + notes).filter((line) => !isBlankLine(line)),
      ),
    );
    prose = table.unread.map(apart);
    from = end + notes;
  }
  prose = [...prose, ...lines.slice(from)];
  flush();
  return grids;
}

/** Its words one by one, so that each number in it is counted. */
const apart = (line: PlainLine): PlainLine => ({
  ...line,
  segments: [...line.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  })),
});

/** The first of two rows that stand close to one another. */
function firstRow(
  isRow: readonly boolean[],
  lines: readonly PlainLine[],
  from: number,
): number | undefined {
  for (let at = from; at < lines.length; at++) {
    if (!isRow[at]) continue;
    const next = isRow.indexOf(true, at + 1);
    if (next >= 0 && next - at <= mostBetween) return at;
  }
  return undefined;
}

/** Behind the last row; headings stand between rows, a caption or another header ends the table. */
function endOfRows(lines: readonly PlainLine[], isRow: readonly boolean[], first: number): number {
  let end = first + 1;
  for (let at = first + 1; at < lines.length && at - end < mostBetween; at++) {
    const line = lines[at] as PlainLine;
    if (isRow[at]) end = at + 1;
    else if (captionOf(line.text) || !(isBlankLine(line) || isHeadingLine(line))) break;
  }
  return end;
}
