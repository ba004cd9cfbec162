import { isNote } from "../tables/line-words";
import { hasFigures, isFigure, isNumbering, isProse, kindOf } from "./run-kinds";
import { isCaption, startOf, type TableStart } from "./table-start";
import { endOfBareTitle, endOfTitle } from "./table-title";
import { joinedRuns, lineText, type TextLine } from "./text-lines";

/** The lines of one table on a page. */
export interface PageTable {
  titles: TextLine[];
  header: TextLine[];
  /** The line that numbers the columns, `(1) (2) (3)`. */
  numbering: TextLine | undefined;
  body: TextLine[];
  notes: TextLine[];
  hasCaption: boolean;
}

/**
 * Finds the tables of a page and the lines that belong to none. A table begins at its caption or at its row of column
 * numbers: charts and sentences hold many numbers, too.
 */
export function pageTables(printed: readonly TextLine[]): {
  tables: PageTable[];
  rest: TextLine[];
} {
  const lines = withWholeNumberings(printed);
  const used = new Set<TextLine>();
  const tables: PageTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = startOf(lines, at);
    if (!start) break;
    const found = tableFrom(lines, start);
    if (!found) {
      at = start.from + 1;
      continue;
    }
    const { table, next } = found;
    tables.push(table);
    for (const line of [...table.titles, ...table.header, ...table.body, ...table.notes])
      used.add(line);
    if (table.numbering) used.add(table.numbering);
    at = Math.max(next, at + 1);
  }
  return { tables, rest: lines.filter((line) => !used.has(line)) };
}

/** Column numbers that stand a little higher or lower than their neighbours are one line with them. */
function withWholeNumberings(lines: readonly TextLine[]): TextLine[] {
  const isOnlyNumbers = ({ runs }: TextLine) => runs.every((run) => kindOf(run) === "numbering");
  const whole: TextLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (
      last &&
      isOnlyNumbers(last) &&
      isOnlyNumbers(line) &&
      line.baseline - last.baseline < line.size
    ) {
      const runs = [...last.runs, ...line.runs].sort((a, b) => a.left - b.left);
      whole[whole.length - 1] = { ...last, runs };
    } else whole.push(line);
  }
  return whole;
}

function tableFrom(
  lines: readonly TextLine[],
  { from, hasCaption }: TableStart,
): { table: PageTable; next: number } | undefined {
  const titleEnd = hasCaption ? endOfTitle(lines, from) : endOfBareTitle(lines, from);
  const limit = nextCaption(lines, titleEnd);
  let numberingAt = lines.slice(titleEnd, Math.min(limit, titleEnd + 16)).findIndex(isNumbering);
  if (numberingAt >= 0) numberingAt += titleEnd;
  const firstFigures = numberingAt >= 0 ? numberingAt + 1 : firstBodyLine(lines, titleEnd, limit);
  if (firstFigures === undefined) return undefined;
  const bodyStart =
    numberingAt >= 0 ? firstFigures : firstFigures - headings(lines, titleEnd, firstFigures);
  const headerEnd = numberingAt >= 0 ? numberingAt : bodyStart;
  const bodyEnd = endOfBody(lines, bodyStart, limit);
  if (bodyEnd === bodyStart) return undefined;
  const notesEnd = endOfNotes(lines, bodyEnd, limit);
  const header = lines.slice(titleEnd, headerEnd).filter((line) => !isFurniture(line, lines));
  return {
    table: {
      titles: lines.slice(from, titleEnd),
      header,
      numbering: numberingAt >= 0 ? lines[numberingAt] : undefined,
      body: lines.slice(bodyStart, bodyEnd),
      notes: lines.slice(bodyEnd, notesEnd),
      hasCaption,
    },
    next: notesEnd,
  };
}

/** How many lines right above the first figures head rows: at the labels' edge, below a header that has its own text there. */
function headings(lines: readonly TextLine[], header: number, body: number): number {
  const { runs, size } = lines[body] as TextLine;
  const label = runs[0];
  const figure = runs.find(isFigure);
  if (!label || !figure || label === figure) return 0;
  const isOverLabels = ({ runs: own }: TextLine) => own.some(({ right }) => right < figure.left);
  let at = body;
  while (at - 1 > header) {
    const line = lines[at - 1] as TextLine;
    const [only, ...others] = joinedRuns(line.runs, 2);
    const isAtEdge =
      only !== undefined && others.length === 0 && only.left < label.left + 0.2 * size;
    const isNamed = lines.slice(header, at - 1).some(isOverLabels);
    if (!isAtEdge || !isNamed) break;
    at--;
  }
  return body - at;
}

/** A running head or foot stands far from everything. */
const isFurniture = (line: TextLine, lines: readonly TextLine[]): boolean => {
  const at = lines.indexOf(line);
  const gapBelow = (lines[at + 1]?.baseline ?? Infinity) - line.baseline;
  const gapAbove = line.baseline - (lines[at - 1]?.baseline ?? -Infinity);
  return Math.min(gapBelow, gapAbove) > 8 * line.size;
};

function nextCaption(lines: readonly TextLine[], from: number): number {
  for (let at = from; at < lines.length; at++) if (isCaption(lines[at] as TextLine)) return at;
  return lines.length;
}

function firstBodyLine(
  lines: readonly TextLine[],
  from: number,
  limit: number,
): number | undefined {
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    if (isProse(lines[at] as TextLine)) return undefined;
    if (hasFigures(lines[at] as TextLine)) return at;
  }
  return undefined;
}

/** The body ends at a sentence, a note, or a gap wider than any between its rows. */
function endOfBody(lines: readonly TextLine[], from: number, limit: number): number {
  let last = from;
  let widest = 0;
  for (let at = from; at < limit; at++) {
    const line = lines[at] as TextLine;
    const gap = at === from ? 0 : line.baseline - (lines[at - 1] as TextLine).baseline;
    if (at > from + 1 && gap > Math.max(2.2 * widest, 3.2 * line.size)) break;
    const hasFigure = line.runs.some(isFigure);
    if (isNote(lineText(line)) && !hasFigure) break;
    if (isProse(line)) break;
    widest = Math.max(widest, gap);
    const isWrapped = at > from && gap < 0.9 * line.size && last === at;
    if (hasFigure || isWrapped) last = at + 1;
  }
  return last;
}

function endOfNotes(lines: readonly TextLine[], from: number, limit: number): number {
  let at = from;
  const first = lines[at];
  if (!first || at >= limit || !isNote(lineText(first))) return from;
  for (at++; at < limit && at < from + 12; at++) {
    const [line, above] = [lines[at] as TextLine, lines[at - 1] as TextLine];
    if (line.baseline - above.baseline > 1.9 * line.size) break;
  }
  return at;
}
