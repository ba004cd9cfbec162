import { middle, nearest, type TableColumns } from "./table-columns";
import { joinedRuns, type TextLine, type TextRun } from "./text-lines";

/** A text of a header with the columns that it is over. */
export interface HeaderCell {
  run: TextRun;
  line: number;
  column: number;
  columns: number;
}

/** Gaps within one text of a header, as a share of its letters' size. */
const wordGap = 0.9;
/** Lines of one text are nearer than this; a text and those under it stand in boxes of their own. */
const wrapped = 1.3;

/**
 * Places the texts of a header over its columns. No lines are drawn in the text of a page: a text stands over several
 * columns when it is in the middle of them and each has a text of its own below.
 */
export function headerCells(
  lines: readonly TextLine[],
  { centers, labels }: TableColumns,
): HeaderCell[] {
  const texts = lines.flatMap((line, at) =>
    joinedRuns(line.runs, wordGap).map((run): PlacedText => {
      const column = nearest(centers, middle(run));
      return { run, line: at, column, columns: 1, isInMiddle: isInMiddle(centers, run, column) };
    }),
  );
  // Those below first: a text over others is over whole ones of them.
  const spans: Span[] = [];
  for (const text of [...texts].reverse()) {
    if (text.column < labels || isWrapped(text, texts)) continue;
    const isFree = (column: number) => column >= labels && isFreeBelow(text, column, texts);
    const span = spanOf(centers, text, isFree, spans);
    if (span) {
      spans.push(span);
      Object.assign(text, span);
    }
  }
  return texts.map(({ run, line, column, columns }) => ({ run, line, column, columns }));
}

interface Span {
  column: number;
  columns: number;
}

interface PlacedText extends HeaderCell {
  /** It stands in the middle of its column. */
  isInMiddle: boolean;
}

function isInMiddle(centers: readonly number[], run: TextRun, column: number): boolean {
  const point = centers[column] as number;
  const steps = [column - 1, column + 1].flatMap((at) =>
    centers[at] === undefined ? [] : [Math.abs((centers[at] as number) - point)],
  );
  return Math.abs(middle(run) - point) < 0.25 * Math.min(...steps);
}

/** Whether the next line of the same text stands right below. */
const isWrapped = ({ run, column }: PlacedText, texts: readonly PlacedText[]): boolean =>
  texts.some(
    ({ run: other, column: own }) =>
      own === column &&
      other.baseline > run.baseline &&
      other.baseline - run.baseline < wrapped * run.size &&
      Math.abs(middle(other) - middle(run)) < run.size,
  );

/** Whether a column has texts below a text and none that could not stand under it. */
function isFreeBelow(
  { run, line }: PlacedText,
  column: number,
  texts: readonly PlacedText[],
): boolean {
  const others = texts.filter(
    (other) => other.run !== run && column >= other.column && column < other.column + other.columns,
  );
  const below = (other: PlacedText) => other.run.baseline - run.baseline;
  return (
    others.some((other) => below(other) > wrapped * 0.9 * run.size) &&
    !others.some(
      (other) =>
        other.line === line ||
        Math.abs(below(other)) < 0.5 * run.size ||
        (below(other) < 0 && other.columns === 1 && other.isInMiddle),
    )
  );
}

/** The columns that a text is in the middle of; undefined where it stands over one. */
function spanOf(
  centers: readonly number[],
  { run, column: own }: PlacedText,
  isFree: (column: number) => boolean,
  spans: readonly Span[],
): Span | undefined {
  if (!isFree(own)) return undefined;
  let from = own;
  while (from > 0 && isFree(from - 1)) from--;
  let to = own;
  while (to < centers.length - 1 && isFree(to + 1)) to++;
  const point = middle(run);
  let best: Span | undefined;
  let bestMiss = Math.abs((centers[own] as number) - point);
  for (let first = from; first <= own; first++) {
    for (let last = Math.max(own, first + 1); last <= to; last++) {
      const span = { column: first, columns: last - first + 1 };
      if (spans.some((other) => cuts(span, other))) continue;
      const [left, right] = [centers[first] as number, centers[last] as number];
      const width = (right - left) / (last - first);
      const miss = Math.abs((left + right) / 2 - point);
      // In the middle of one column and of three, it is over three: each of these has a text of its own below.
      const isTie = Math.abs(miss - bestMiss) < 0.12 * width && miss < 0.3 * width;
      const isBetter = isTie ? !best || span.columns < best.columns : miss < bestMiss;
      if (isBetter) [best, bestMiss] = [span, miss];
    }
  }
  return best;
}

/** Whether two spans overlap and neither holds the other. */
function cuts(a: Span, b: Span): boolean {
  const [endA, endB] = [a.column + a.columns, b.column + b.columns];
  const isApart = endA <= b.column || endB <= a.column;
  const isInside = (a.column <= b.column && endA >= endB) || (b.column <= a.column && endB >= endA);
  return !isApart && !isInside;
}
