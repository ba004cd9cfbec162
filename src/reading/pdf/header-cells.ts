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
const wordGap = 0.7;
/** Lines of one text are nearer than this; a text and those under it are in boxes of their own. */
const wrapped = 1.3;
/** Texts whose middles differ in height by more, as a share of their letters' size, are in boxes of two rows. */
const level = 0.75;
/** Texts whose first lines differ by less begin at the top of boxes of one row. */
const sameTop = 0.2;

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
  const below: Span[] = [];
  for (let line = lines.length - 1; line >= 0; line--) {
    const own = texts.filter(
      (text) => text.line === line && text.column >= labels && !isWrapped(text, texts),
    );
    const header = { centers, labels, texts, below };
    for (const text of own) Object.assign(text, spanOf(text, header));
    for (const text of own) {
      const others = texts.filter((other) => other.line === line && other !== text);
      Object.assign(text, spanOf(text, header, others));
    }
    below.push(...own.filter(({ columns }) => columns > 1));
  }
  return texts.map(({ run, line, column, columns }) => ({ run, line, column, columns }));
}

interface Span {
  column: number;
  columns: number;
}

interface PlacedText extends HeaderCell {
  /** It is in the middle of its column. */
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
  const others = texts.filter((other) => other.run !== run && isOver(column, other));
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

const isOver = (column: number, other: Span): boolean =>
  column >= other.column && column < other.column + other.columns;

const textsBelow = ({ run }: PlacedText, column: number, texts: readonly PlacedText[]) =>
  texts.filter(
    (other) => isOver(column, other) && other.run.baseline > run.baseline + 0.5 * run.size,
  );

/** Heights of the texts below a text in a column: of the first, and of the middle of all. */
function heightsBelow(text: PlacedText, column: number, texts: readonly PlacedText[]) {
  const baselines = textsBelow(text, column, texts).map(({ run }) => run.baseline);
  const first = Math.min(...baselines);
  return { first, middle: (first + Math.max(...baselines)) / 2 };
}

/** The middle of the lowest text below a text that is over a column alone: in the middle of the column's box, as figures need not be. */
function leafMiddle(
  text: PlacedText,
  column: number,
  texts: readonly PlacedText[],
): number | undefined {
  const alone = textsBelow(text, column, texts).filter(({ columns }) => columns === 1);
  const [lowest] = alone.sort((a, b) => b.run.baseline - a.run.baseline);
  return lowest && middle(lowest.run);
}

interface Header {
  centers: readonly number[];
  labels: number;
  texts: readonly PlacedText[];
  /** Spans of the lines below. */
  below: readonly Span[];
}

/**
 * The columns that a text is in the middle of, the fewest; where the others of its line are known, the most that these leave
 * it and whose texts are at one height.
 */
function spanOf(
  text: PlacedText,
  { centers, labels, texts, below }: Header,
  others?: readonly PlacedText[],
): Span {
  const { run } = text;
  const point = middle(run);
  const own = nearest(centers, point);
  const heights = heightsBelow(text, own, texts);
  const isFree = (column: number) =>
    column >= labels &&
    column < centers.length &&
    isFreeBelow(text, column, texts) &&
    !others?.some((other) => isOver(column, other));
  const isLevel = (column: number) => {
    const others = heightsBelow(text, column, texts);
    return (
      Math.abs(others.middle - heights.middle) < level * run.size ||
      Math.abs(others.first - heights.first) < sameTop * run.size
    );
  };
  let best: Span = { column: text.column, columns: text.columns };
  if (!isFree(own)) return best;
  const [from, to] = [reach(own, -1, isFree), reach(own, 1, isFree)];
  const middles = centers.map((center, column) => leafMiddle(text, column, texts) ?? center);
  const miss = ({ column, columns }: Span) =>
    Math.abs((middles[column]! + middles[column + columns - 1]!) / 2 - point);
  for (let first = own; first >= from; first--) {
    for (let last = Math.max(own, first + 1); last <= to; last++) {
      const span = { column: first, columns: last - first + 1 };
      if (below.some((other) => cuts(span, other))) continue;
      const width = (middles[last]! - middles[first]!) / (last - first);
      const gain = miss(best) - miss(span);
      const isTie = Math.abs(gain) < 0.12 * width && miss(span) < 0.3 * width;
      const isMore = others !== undefined && span.columns > best.columns && allOf(span, isLevel);
      if (isTie ? isMore : gain > 0) best = span;
    }
  }
  return best;
}

const allOf = ({ column, columns }: Span, test: (column: number) => boolean): boolean =>
  Array.from({ length: columns }, (_, at) => column + at).every(test);

function reach(own: number, step: 1 | -1, isFree: (column: number) => boolean): number {
  let at = own;
  while (isFree(at + step)) at += step;
  return at;
}

/** Whether two spans overlap and neither holds the other. */
function cuts(a: Span, b: Span): boolean {
  const [endA, endB] = [a.column + a.columns, b.column + b.columns];
  const isApart = endA <= b.column || endB <= a.column;
  const isInside = (a.column <= b.column && endA >= endB) || (b.column <= a.column && endB >= endA);
  return !isApart && !isInside;
}
