import { captionOf } from "../tables/line-words";
import { isFigure } from "./run-kinds";
import { joinedRuns, lineText, type TextLine, type TextRun } from "./text-lines";

/** Lines of a page before, on both sides of, and behind a place at which it is set in two columns. */
export interface ProseBeside {
  before: TextLine[];
  left: TextLine[];
  right: TextLine[];
  after: TextLine[];
}

/** So many lines and words make running text. */
const least = { lines: 4, words: 4, share: 0.7 } as const;
/** What parts columns of a page is wider than a blank, as a share of the letters' size. */
const gutter = 1.2;

/** Where a table with a caption is next to running text. */
export function proseBeside(lines: readonly TextLine[]): ProseBeside | undefined {
  for (const at of gutters(lines)) {
    const [from, to] = longestUncrossed(lines, at);
    const own = lines.slice(from, to);
    const left = sideOf(own, ({ left: start }) => start < at);
    const right = sideOf(own, ({ left: start }) => start >= at);
    const isFound =
      (isProse(left) && isLabelledTable(right)) || (isProse(right) && isLabelledTable(left));
    if (isFound) return { before: lines.slice(0, from), left, right, after: lines.slice(to) };
  }
  return undefined;
}

/** Places at which several lines go on behind a gap, those of most lines first. */
function gutters(lines: readonly TextLine[]): number[] {
  const times = new Map<number, number>();
  for (const { runs } of lines) {
    const parts = joinedRuns(runs, gutter);
    for (const part of parts.slice(1)) {
      const at = Math.round(part.left) - 2;
      times.set(at, (times.get(at) ?? 0) + 1);
    }
  }
  return [...times]
    .filter(([, count]) => count > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([at]) => at);
}

/** The longest stretch of lines of which no text crosses a place. */
function longestUncrossed(lines: readonly TextLine[], at: number): [from: number, to: number] {
  let best: [number, number] = [0, 0];
  let from = 0;
  for (let to = 1; to <= lines.length; to++) {
    if (lines[to - 1]?.runs.some(({ left, right }) => left < at && right > at)) from = to;
    else if (to - from > best[1] - best[0]) best = [from, to];
  }
  return best;
}

const sideOf = (lines: readonly TextLine[], isIn: (run: TextRun) => boolean): TextLine[] =>
  lines
    .map((line) => ({ ...line, runs: line.runs.filter(isIn) }))
    .filter(({ runs }) => runs.length > 0);

function isProse(lines: readonly TextLine[]): boolean {
  const prose = lines.filter(
    ({ runs }) =>
      joinedRuns(runs, gutter).length === 1 &&
      runs.flatMap(({ text }) => text.split(" ")).filter((word) => /^\p{L}/u.test(word)).length >=
        least.words,
  );
  return prose.length >= least.lines && prose.length >= least.share * lines.length;
}

/** Lines with a caption, whose figures have labels before them: not the figures of a table whose labels are long. */
function isLabelledTable(lines: readonly TextLine[]): boolean {
  const rows = lines.filter(({ runs }) => runs.some(isFigure));
  const labelled = rows.filter(({ runs }) => runs[0] && !isFigure(runs[0]));
  return (
    lines.some((line) => captionOf(lineText(line)) !== undefined) &&
    rows.length > 2 &&
    labelled.length >= least.share * rows.length
  );
}
