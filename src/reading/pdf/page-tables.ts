import { kindOfCell } from "../tables/cell-kind";
import { captionOf, isNote } from "../tables/line-words";
import { isUnitLine } from "../tables/unit-words";
import { joinedRuns, lineText, type TextLine, type TextRun } from "./text-lines";

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

const kindOf = ({ text }: TextRun) => kindOfCell({ row: 0, column: 0, value: text });

/** A share in brackets below a number, and the number of a section, are in no column. */
const remark = /^(?:\([^()]*%\s*\)|\d{1,2}\.)$/;

/** Whether a run stands where a number is expected. */
export const isFigure = (run: TextRun): boolean =>
  ["number", "dash", "gap", "year"].includes(kindOf(run)) && !remark.test(run.text);

const isNumber = (run: TextRun): boolean => kindOf(run) === "number";

const isNumbering = ({ runs }: TextLine): boolean =>
  runs.length > 1 && runs.filter((run) => kindOf(run) === "numbering").length * 2 > runs.length;

/** Gaps that part words of a justified line, as a share of the letters' size. */
const wordGap = 1.2;

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

interface TableStart {
  from: number;
  hasCaption: boolean;
}

const isCaption = (line: TextLine): boolean => captionOf(lineText(line)) !== undefined;

function startOf(lines: readonly TextLine[], from: number): TableStart | undefined {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    if (isCaption(line)) return { from: at, hasCaption: true };
    if (isNumbering(line)) return { from: headerStart(lines, at, from), hasCaption: false };
    if (isAlignedBlock(lines, at)) return { from: headerStart(lines, at, from), hasCaption: false };
  }
  return undefined;
}

/** Lines right above, as close to one another as the lines of a header are. */
function headerStart(lines: readonly TextLine[], at: number, least: number): number {
  let start = at;
  while (start > least && at - start < 8) {
    const [above, below] = [lines[start - 1] as TextLine, lines[start] as TextLine];
    const isNear = below.baseline - above.baseline < 3 * above.size;
    const isSentence = isProse(above) && !isLoneTitle(lines, start - 1);
    if (!isNear || isSentence || above.runs.filter(isNumber).length > 1) break;
    start--;
  }
  return start;
}

/** A long title is not one of the lines of a paragraph. */
function isLoneTitle(lines: readonly TextLine[], at: number): boolean {
  const [line, before] = [lines[at] as TextLine, lines[at - 1]];
  const isApart = before === undefined || line.baseline - before.baseline > 2 * line.size;
  return isApart && !/[.;:,]$/.test(lineText(line));
}

/** Three lines with a label and numbers under one another: a table without caption and column numbers. */
function isAlignedBlock(lines: readonly TextLine[], at: number): boolean {
  const found = lines.slice(at, at + 3);
  if (found.length < 3) return false;
  const [first, ...others] = found.map(({ runs }) => {
    const joined = joinedWords(runs);
    const isLabelled = joined.length > 2 && !isNumber(joined[0] as TextRun);
    return isLabelled && joined.slice(1).every(isFigure) ? joined.slice(1) : [];
  });
  return (
    first !== undefined &&
    first.length > 1 &&
    others.every(
      (runs) =>
        runs.length === first.length &&
        runs.every((run, index) => overlaps(run, first[index] as TextRun)),
    )
  );
}

/** Words that stand together; figures stay apart. */
export function joinedWords(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !isFigure(run) && !isFigure(last)) {
      const both = joinedRuns([last, run], 0.8);
      if (both.length === 1) {
        joined[joined.length - 1] = both[0] as TextRun;
        continue;
      }
    }
    joined.push(run);
  }
  return joined;
}

export const overlaps = (
  a: Pick<TextRun, "left" | "right">,
  b: Pick<TextRun, "left" | "right">,
): boolean => Math.min(a.right, b.right) > Math.max(a.left, b.left);

/** A line of a sentence: many words without a wide gap. */
function isProse({ runs }: TextLine): boolean {
  const joined = joinedRuns(runs, wordGap);
  const [only] = joined;
  return (
    joined.length === 1 && only !== undefined && (only.text.match(/\p{L}{2,}/gu)?.length ?? 0) > 6
  );
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

/** A title goes on in lines of its size that are one run each, until the header's first line. */
function endOfTitle(lines: readonly TextLine[], from: number): number {
  const size = lines[from]?.size ?? 0;
  let at = from + 1;
  for (; at < lines.length && at < from + 7; at++) {
    const [line, above] = [lines[at] as TextLine, lines[at - 1] as TextLine];
    const isOneRun = joinedRuns(line.runs, 2).length === 1;
    const isOfSize = Math.abs(line.size - size) <= 0.6;
    const isNear = line.baseline - above.baseline < 2.2 * size;
    // Behind the lone "Tabel 7" the title may be below a running head.
    const isLone = at === from + 1 && captionOf(lineText(above))?.rest === "";
    const isHead =
      isLone &&
      !isNear &&
      !isOfSize &&
      isOneRun &&
      Math.abs((lines[at + 1]?.size ?? 0) - size) <= 0.6;
    if (isHead) continue;
    if (
      !isOneRun ||
      !isOfSize ||
      !(isNear || isLone || isOneRunAfterHead(lines, from, at)) ||
      line.runs.some(isNumber)
    )
      break;
  }
  return at;
}

/** Lines without a caption that stand over labels and figures are a title: a header's texts stand over their columns. */
function endOfBareTitle(lines: readonly TextLine[], from: number): number {
  const body = lines.findIndex((line, at) => at >= from && hasFigures(line));
  const figure = lines[body]?.runs.find(isFigure);
  if (!figure) return from;
  let at = from;
  for (; at < body - 1; at++) {
    const line = lines[at] as TextLine;
    const [only, ...others] = joinedRuns(line.runs, 2);
    if (!only || others.length > 0 || line.runs.some(isNumber)) break;
    const first = lines[from]?.runs[0];
    const isWide = only.left < figure.left && only.right > figure.left && /\s/.test(only.text);
    const goesOn =
      at > from &&
      first !== undefined &&
      Math.abs(only.left - first.left) < 1 &&
      only.size >= first.size;
    if (!(isWide || goesOn || isUnitLine(only.text))) break;
  }
  return at;
}

const isOneRunAfterHead = (lines: readonly TextLine[], from: number, at: number): boolean =>
  at === from + 2 && captionOf(lineText(lines[from] as TextLine))?.rest === "";

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

const hasFigures = ({ runs }: TextLine): boolean =>
  runs.length > 1 && runs.some((run) => ["number", "dash"].includes(kindOf(run)));

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
