import { captionOf } from "../tables/line-words";
import { isFigure, isNumber, isNumbering, isProse, joinedWords, overlaps } from "./run-kinds";
import { lineText, type TextLine, type TextRun } from "./text-lines";

export interface TableStart {
  from: number;
  hasCaption: boolean;
}

export const isCaption = (line: TextLine): boolean => captionOf(lineText(line)) !== undefined;

/** The next line with which a table begins. */
export function startOf(lines: readonly TextLine[], from: number): TableStart | undefined {
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
