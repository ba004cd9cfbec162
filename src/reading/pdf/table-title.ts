import { captionOf } from "../tables/line-words";
import { isUnitLine } from "../tables/unit-words";
import { hasFigures, isFigure, isNumber } from "./run-kinds";
import { joinedRuns, lineText, type TextLine } from "./text-lines";

/** A title goes on in lines of its size that are one run each, until the header's first line. */
export function endOfTitle(lines: readonly TextLine[], from: number): number {
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
export function endOfBareTitle(lines: readonly TextLine[], from: number): number {
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
