import { likeliestFirst } from "./likeliest-ways";
import { type Figure, figureOf, type PastedRow, type Way } from "./pasted-row";
import { provedByTotal } from "./proved-by-total";

export const piece = /^[-(\u2212]?\d{1,3}$/;
/** Three digits behind a blank, with decimals and a mark at the end of a number. */
const group = /^\d{3}(?:[.,]\d+)?\)?(?: ?(?:[rxe]|\*{1,3}\)?|\d{1,2}\)|[a-z]\)))?$/;
/** Whether three digits are after some that a blank may set apart as thousands. */
export const hasGroup = (figures: readonly string[]): boolean =>
  figures.some(
    (text, at) => at > 0 && /^\d{3}(?!\d)/.test(text) && piece.test(figures[at - 1] as string),
  );

/** Of a row with more ways only the first are looked at, and all of it is said to be unsure. */
const mostWays = 2000;
/** The same for all rows of a table together. */
const mostInAll = 100_000;

/**
 * Joins the pieces of numbers that blanks set apart, so that each row has a number of columns. Where a row can be joined in
 * several ways, the decimals of its columns decide. Else the way that makes a total
 * right is taken, or the likeliest by the sizes of its row and columns, and it is said to be unsure.
 *
 * @param figuresOf how many words at the end of a row may be figures
 */
export function joinedRows(
  rows: readonly (readonly string[])[],
  figuresOf: (words: readonly string[]) => number,
  columns: number,
): (PastedRow | undefined)[] {
  const most = Math.min(mostWays, Math.ceil(mostInAll / rows.length));
  const all = rows.map((words) => waysOf(words, figuresOf(words), columns, most));
  const regular = decided(all);
  const likeliest = likeliestFirst(provedByTotal(regular, columns), columns);
  return likeliest.map(
    ([first], row) => first && pastedRow(first, regular[row] ?? [], all[row]?.length === most),
  );
}

/** A row as it is likeliest read, with what else each figure may be. */
function pastedRow({ label, figures }: Way, ways: readonly Way[], isCut: boolean): PastedRow {
  const row = { label, figures: figures.map(({ text }) => text) };
  if (ways.length === 1 && !isCut) return row;
  const otherwise = row.figures.map((own, at) => {
    const found = new Set(ways.map((way) => way.figures[at]?.text as string));
    found.delete(own);
    return found.size > 0 || isCut ? [...found] : undefined;
  });
  return { ...row, otherwise };
}

/** Every way to read a row: its words name it, or where it has none, some of its figures. */
function waysOf(words: readonly string[], count: number, columns: number, most: number): Way[] {
  const label = words.slice(0, words.length - count);
  const figures = words.slice(words.length - count);
  const waysBehind = (lead: number): Way[] =>
    waysToJoin(figures.slice(lead), columns, most).map((way) => ({
      label: [...label, ...figures.slice(0, lead)].join(" "),
      figures: way,
    }));
  return label.length > 0 ? waysBehind(0) : figures.slice(1).flatMap((_, at) => waysBehind(at + 1));
}

/** Every way to join figures to a number of columns by the blanks that set thousands apart. */
function waysToJoin(figures: readonly string[], columns: number, most: number): Figure[][] {
  const numbers = figures.map((_, at) => numbersFrom(figures, at));
  const found: Figure[][] = [];
  /** Places from which so many numbers lead nowhere. */
  const dead = new Set<string>();
  const step = (at: number, joined: Figure[]): void => {
    const place = `${at} ${joined.length}`;
    if (found.length >= most || joined.length > columns || dead.has(place)) return;
    if (at === figures.length) {
      if (joined.length === columns) found.push(joined);
      return;
    }
    const before = found.length;
    for (const { figure, next } of numbers[at] ?? []) step(next, [...joined, figure]);
    if (found.length === before) dead.add(place);
  };
  step(0, []);
  return found;
}

/** The numbers that can begin with a figure, each with the figure behind it. */
function numbersFrom(figures: readonly string[], at: number): { figure: Figure; next: number }[] {
  let text = figures[at] as string;
  // No number begins with a zero that thousands follow.
  const numbers = /^0\d/.test(text) ? [] : [{ figure: figureOf(text), next: at + 1 }];
  if (!piece.test(text) || /^0/.test(text)) return numbers;
  for (let next = at + 1; next < figures.length; next++) {
    const part = figures[next] as string;
    if (!group.test(part)) break;
    text += ` ${part}`;
    numbers.push({ figure: figureOf(text), next: next + 1 });
    if (!/^\d{3}$/.test(part)) break;
  }
  return numbers;
}

/** So many of the rows keep the decimals of their columns. */
const leastRegular = 0.9;

/** The ways in which the columns of a table have the same decimals in all rows, where only some have. */
function decided(ways: readonly Way[][]): Way[][] {
  const full = ways.filter((own) => own.length > 0);
  const [fewest] = [...full].sort((a, b) => gapsIn(a) - gapsIn(b) || a.length - b.length);
  const patterns = [
    ...new Map((fewest ?? []).map((way) => [decimalsOf(way).join(), decimalsOf(way)])),
  ]
    .map(([, pattern]) => pattern)
    .filter(
      (pattern) =>
        full.filter((own) => own.some((way) => isLike(way, pattern))).length >=
        leastRegular * full.length,
    );
  return ways.map((own) => {
    const regular = own.filter((way) => patterns.some((pattern) => isLike(way, pattern)));
    return regular.length > 0 ? regular : own;
  });
}

const gapsIn = ([way]: readonly Way[]): number =>
  decimalsOf(way as Way).filter((decimals) => decimals === undefined).length;

const decimalsOf = ({ figures }: Way): (number | undefined)[] =>
  figures.map(({ decimals }) => decimals);

const isLike = (way: Way, pattern: readonly (number | undefined)[]): boolean =>
  decimalsOf(way).every(
    (decimals, at) =>
      decimals === undefined || pattern[at] === undefined || decimals === pattern[at],
  );
