/** Rows or columns to print, by their places in the sheet: hidden ones are left out. */
export interface Lines {
  readonly indexes: readonly number[];
  /** Height or width of each. */
  readonly sizes: readonly number[];
}

export interface Cut {
  /** Room of a page. */
  readonly room: number;
  /** Lines that are repeated before those of a page that begins with a line; they take room. */
  repeatedBefore(first: number): readonly number[];
  /** Lines that belong together where they fit on a page: charts and merged cells, as first and last. */
  readonly together: readonly (readonly [first: number, last: number])[];
}

/** Lines of one page: those that are repeated, and its own. */
export interface PageLines {
  readonly repeated: readonly number[];
  readonly own: readonly number[];
}

/**
 * Cuts rows into pages from top to bottom, or columns from left to right. A page has at least one line of its own, even one
 * that is larger than the page.
 */
export function paginate(
  { indexes, sizes }: Lines,
  { room, repeatedBefore, together }: Cut,
): PageLines[] {
  const sizeOf = new Map(indexes.map((index, at) => [index, sizes[at] ?? 0]));
  const pages: PageLines[] = [];
  let start = 0;
  while (start < indexes.length) {
    const first = indexes[start]!;
    const repeated = pages.length === 0 ? [] : repeatedBefore(first);
    const taken = repeated.reduce((sum, index) => sum + (sizeOf.get(index) ?? 0), 0);
    // Repeated lines leave room for others.
    const isRoomy = taken <= room * MOST_REPEATED;
    const end = endOfPage(start, isRoomy ? room - taken : room);
    pages.push({ repeated: isRoomy ? repeated : [], own: indexes.slice(start, end) });
    start = end;
  }
  return pages;

  function endOfPage(from: number, space: number): number {
    let [end, used] = [from, 0];
    while (end < indexes.length && (end === from || used + sizes[end]! <= space + ROUNDING)) {
      used += sizes[end]!;
      end++;
    }
    return end === indexes.length ? end : beforeWhatIsTogether(from, end);
  }

  /** Ends the page before something that would be cut, unless the page begins with it. */
  function beforeWhatIsTogether(from: number, end: number): number {
    const next = indexes[end]!;
    const cut = together.filter(([first, last]) => first < next && next <= last);
    const begins = cut.map(([first]) => indexes.findIndex((index) => index >= first));
    const earliest = Math.min(end, ...begins.filter((begin) => begin > from));
    return earliest < end ? beforeWhatIsTogether(from, earliest) : end;
  }
}

/** The part of a page that repeated lines can take. */
const MOST_REPEATED = 2 / 3;

/** Sums of sizes that were measured are not exact. */
const ROUNDING = 0.01;
