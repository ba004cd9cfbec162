/** A row of a paste: what names it, and its figures. */
export interface PastedRow {
  label: string;
  figures: string[];
  /** By column, what else may stand there, where blanks may set thousands or columns apart. */
  otherwise?: (string[] | undefined)[];
}

export const piece = /^[-(\u2212]?\d{1,3}$/;
/** Three digits behind a blank, with decimals and a mark at the end of a number. */
const group = /^\d{3}(?:[.,]\d+)?\)?(?: ?(?:[rxe]|\*{1,3}\)?|\d{1,2}\)|[a-z]\)))?$/;

/** Whether three digits stand behind some that a blank may set apart as thousands. */
export const hasGroup = (figures: readonly string[]): boolean =>
  figures.some(
    (text, at) => at > 0 && /^\d{3}(?!\d)/.test(text) && piece.test(figures[at - 1] as string),
  );

/** More ways than these tell nothing. */
const mostWays = 200;

/**
 * Joins the pieces of numbers that blanks set apart, so that each row has a number of columns. Where a row can be joined in
 * several ways, the decimals of its columns decide; else the likeliest way by their sizes is taken, and said to be unsure.
 *
 * @param figuresOf how many words at the end of a row may be figures
 */
export function joinedRows(
  rows: readonly (readonly string[])[],
  figuresOf: (words: readonly string[]) => number,
  columns: number,
): (PastedRow | undefined)[] {
  const ways = decided(rows.map((words) => waysOf(words, figuresOf(words), columns)));
  const sizes = columnSizes(ways, columns);
  return ways.map((own) => {
    const [first, ...others] = [...own].sort((a, b) => oddity(a, sizes) - oddity(b, sizes));
    if (!first || others.length === 0) return first;
    const otherwise = first.figures.map((text, at) => {
      const found = new Set(others.map(({ figures }) => figures[at] as string));
      found.delete(text);
      return found.size > 0 ? [...found] : undefined;
    });
    return { ...first, otherwise };
  });
}

/** Every way to read a row. */
function waysOf(words: readonly string[], count: number, columns: number): PastedRow[] {
  const label = words.slice(0, words.length - count);
  const figures = words.slice(words.length - count);
  const ways = figures.flatMap((_, lead) =>
    // A row has a label, if only a figure; words need no figure for theirs.
    (label.length === 0) === (lead === 0)
      ? []
      : waysToJoin(figures.slice(lead), columns).map((way) => ({
          label: [...label, ...figures.slice(0, lead)].join(" "),
          figures: way,
        })),
  );
  const whole = label.length > 0 ? ways.filter((way) => way.label === label.join(" ")) : ways;
  return whole.length > 0 ? whole : ways;
}

/** Every way to join figures to a number of columns by the blanks that set thousands apart. */
function waysToJoin(figures: readonly string[], columns: number): string[][] {
  const found: string[][] = [];
  const step = (at: number, joined: string[]) => {
    if (found.length >= mostWays || joined.length > columns) return;
    if (at === figures.length) {
      if (joined.length === columns) found.push(joined);
      return;
    }
    let text = figures[at] as string;
    // No number begins with a zero that thousands follow.
    if (!/^0\d/.test(text)) step(at + 1, [...joined, text]);
    if (!piece.test(text) || /^0/.test(text)) return;
    for (let next = at + 1; next < figures.length; next++) {
      const part = figures[next] as string;
      if (!group.test(part)) return;
      text += ` ${part}`;
      step(next + 1, [...joined, text]);
      if (!/^\d{3}$/.test(part)) return;
    }
  };
  step(0, []);
  return found;
}

/** So many of the rows keep the decimals of their columns. */
const leastRegular = 0.9;

/** The ways in which the columns of a table have the same decimals in all rows, where only some have. */
function decided(ways: readonly PastedRow[][]): PastedRow[][] {
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

const gapsIn = ([way]: readonly PastedRow[]): number =>
  decimalsOf(way as PastedRow).filter((decimals) => decimals === undefined).length;

const decimalsOf = ({ figures }: PastedRow): (number | undefined)[] =>
  figures.map((text) =>
    /\d/.test(text)
      ? (/[.,](\d+)/.exec(text.replace(/\s\S*[^\d.,\s)]\S*$/, ""))?.[1]?.length ?? 0)
      : undefined,
  );

const isLike = (way: PastedRow, pattern: readonly (number | undefined)[]): boolean =>
  decimalsOf(way).every(
    (decimals, at) =>
      decimals === undefined || pattern[at] === undefined || decimals === pattern[at],
  );

/** Digits before the decimals that numbers of each column have in the middle: of rows that can be read in one way, or of all. */
function columnSizes(ways: readonly PastedRow[][], columns: number): number[] {
  const single = ways.filter((own) => own.length === 1);
  const known = (single.length > 0 ? single : ways).flat();
  return Array.from({ length: columns }, (_, at) => {
    const sizes = known
      .map(({ figures }) => sizeOf(figures[at] ?? ""))
      .filter((size) => size > 0)
      .sort((a, b) => a - b);
    return sizes[Math.floor(sizes.length / 2)] ?? 0;
  });
}

const sizeOf = (text: string): number =>
  (text.split(/[.,]/)[0] ?? "").replace(/\s\S*[^\d\s)]\S*$/, "").replace(/\D/g, "").length;

const oddity = ({ figures }: PastedRow, sizes: readonly number[]): number =>
  figures.reduce((sum, text, at) => {
    const size = sizeOf(text);
    return size === 0 ? sum : sum + (size - (sizes[at] ?? size)) ** 2;
  }, 0);
