import { captionOf } from "../tables/line-words";
import { proseBeside } from "./beside-prose";
import { isFigure } from "./run-kinds";
import { joinedRuns, type TextLine, type TextRun } from "./text-lines";

/**
 * Parts of a page that are read one after the other: where captions are next to one another, so are their tables, and a table
 * may be next to running text.
 */
export function pageRegions(lines: readonly TextLine[]): TextLine[][] {
  const beside = proseBeside(lines);
  if (!beside) return sideBySide(lines);
  const { before, left, right, after } = beside;
  return [...sideBySide(before), left, right, ...pageRegions(after)].filter(
    (region) => region.length > 0,
  );
}

function sideBySide(lines: readonly TextLine[]): TextLine[][] {
  const at = lines.findIndex(({ runs }) => rightCaption(runs) !== undefined);
  if (at < 0) return [[...lines]];
  const caption = rightCaption((lines[at] as TextLine).runs) as TextRun;
  const next = lines.findIndex(
    ({ runs }, index) => index > at && joinedRuns(runs, 0.8).some(({ text }) => captionOf(text)),
  );
  const end = next < 0 ? lines.length : next;
  const cut = cutBefore(lines.slice(at, end), caption);
  if (cut === undefined) return [[...lines]];
  const own = lines.slice(at, end);
  return [
    lines.slice(0, at),
    halfOf(own, ({ left, right }) => (left + right) / 2 < cut),
    halfOf(own, ({ left, right }) => (left + right) / 2 >= cut),
    ...sideBySide(lines.slice(end)),
  ].filter((region) => region.length > 0);
}

/** A caption that has another one on its left. */
function rightCaption(runs: readonly TextRun[]): TextRun | undefined {
  const captions = joinedRuns(runs, 0.8).filter(({ text }) => captionOf(text));
  return captions.length > 1 ? captions[1] : undefined;
}

/** A place that no text crosses, with figures on its left and labels on its right. */
function cutBefore(lines: readonly TextLine[], caption: TextRun): number | undefined {
  const runs = lines.flatMap((line) => line.runs).sort((a, b) => a.left - b.left);
  let reach = -Infinity;
  let best: { at: number; fit: number } | undefined;
  for (const run of runs) {
    const gap = { left: reach, right: run.left };
    const isBefore = gap.right <= caption.left + caption.size;
    if (gap.right - gap.left > 0.5 * run.size && gap.left > -Infinity && isBefore) {
      const at = (gap.left + gap.right) / 2;
      const fit = cutFit(lines, at);
      if (fit > 1 && fit >= (best?.fit ?? 0)) best = { at, fit };
    }
    reach = Math.max(reach, run.right);
  }
  return best?.at;
}

/** The share of lines that have a label right of a place, and of those that have a figure left of it. */
function cutFit(lines: readonly TextLine[], at: number): number {
  const labels = lines.flatMap(({ runs }) => runs.find(({ left }) => left > at) ?? []);
  const figures = lines.flatMap(({ runs }) => runs.filter(({ right }) => right < at).at(-1) ?? []);
  const isLabel = (run: TextRun) => !isFigure(run) || /^(?:19|20)\d\d$/.test(run.text);
  const share = (runs: readonly TextRun[], test: (run: TextRun) => boolean) =>
    runs.length > 2 ? runs.filter(test).length / runs.length : 0;
  return share(labels, isLabel) + share(figures, isFigure);
}

const halfOf = (lines: readonly TextLine[], isIn: (run: TextRun) => boolean): TextLine[] =>
  lines
    .map((line) => ({ ...line, runs: line.runs.filter(isIn) }))
    .filter(({ runs }) => runs.length > 0);
