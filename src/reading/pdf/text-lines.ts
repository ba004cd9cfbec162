import type { CellBox } from "../cells";
import type { TextItem } from "./text-item";

/** Words of a line that stand together. */
export interface TextRun extends CellBox {
  text: string;
  baseline: number;
  size: number;
  bold: boolean;
}

/** Runs on one baseline, from left to right. */
export interface TextLine {
  baseline: number;
  /** Size of its largest letters. */
  size: number;
  runs: TextRun[];
}

/**
 * Shares of the letters' size: gaps up to `join` lie within a word or number, from `blank` on a blank is printed; `word` is
 * more than a blank in any font.
 */
const gaps = { blank: 0.12, join: 0.3, word: 0.65 } as const;
/** Baselines that differ by less, as a share of the letters' size, are one line. */
const sameLine = 0.35;

/** The lines of a page from its pieces of text, which programs cut anywhere. */
export function textLines(items: readonly TextItem[]): TextLine[] {
  const sorted = [...items].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const groups: ItemGroup[] = [];
  for (const item of sorted.flatMap(splitAtBlanks)) {
    // Notes' numbers stand a little above the line of their word.
    const near = groups
      .slice(-4)
      .filter(
        (group) =>
          Math.abs(group.baseline - item.baseline) <= sameLine * Math.max(group.size, item.size),
      )
      .at(-1);
    if (near) {
      near.items.push(item);
      if (item.size > near.size) [near.size, near.baseline] = [item.size, item.baseline];
    } else groups.push({ baseline: item.baseline, size: item.size, items: [item] });
  }
  return withRaised(inNearest(groups.sort((a, b) => a.baseline - b.baseline))).map(
    ({ baseline, size, items: own }) => ({ baseline, size, runs: runsOf(own, gaps.join) }),
  );
}

interface ItemGroup {
  baseline: number;
  size: number;
  items: TextItem[];
}

/**
 * Puts each piece into the nearest line: beside a table, a line of text may be between two of its rows, and near enough to
 * take a figure from the row below before the rest of that row is met.
 */
function inNearest(groups: readonly ItemGroup[]): ItemGroup[] {
  const lines = groups.map((group): ItemGroup => ({ ...group, items: [] }));
  groups.forEach(({ items }, at) => {
    for (const item of items) {
      const away = (line: ItemGroup) => Math.abs(line.baseline - item.baseline);
      const [before, own, after] = [lines[at - 1], lines[at]!, lines[at + 1]];
      const nearest = [before, after].find((line) => line && away(line) < away(own)) ?? own;
      nearest.items.push(item);
    }
  });
  return lines;
}

/** Small numbers of notes, raised above the words that they stand behind, are in the line of these. */
function withRaised(groups: readonly ItemGroup[]): ItemGroup[] {
  const found: ItemGroup[] = [];
  groups.forEach((group, at) => {
    const next = groups[at + 1];
    if (next && isRaisedOver(group, next)) next.items.push(...group.items);
    else found.push(group);
  });
  return found;
}

const isRaisedOver = (group: ItemGroup, next: ItemGroup): boolean =>
  next.baseline - group.baseline < 0.65 * next.size &&
  group.items.every(
    ({ left, size }) =>
      size < 0.8 * next.size &&
      next.items.some((item) => Math.abs(left - item.left - item.width) < 1.5 * next.size),
  );

/** A piece with wide blanks inside is several. */
function splitAtBlanks(item: TextItem): TextItem[] {
  if (!/\S\s{3,}\S/.test(item.text)) return [item];
  const perLetter = item.width / item.text.length;
  return [...item.text.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((match) => ({
    ...item,
    text: match[0],
    left: item.left + match.index * perLetter,
    width: match[0].length * perLetter,
  }));
}

function runsOf(items: readonly TextItem[], join: number): TextRun[] {
  const runs: TextRun[] = [];
  let drawn: TextItem | undefined;
  for (const item of [...items].sort((a, b) => a.left - b.left)) {
    // Some programs draw a text twice to make it bold.
    if (drawn && drawn.text === item.text && Math.abs(drawn.left - item.left) < 0.15 * item.size)
      continue;
    drawn = item;
    const last = runs.at(-1);
    const right = item.left + item.width;
    const gap = last ? item.left - last.right : Infinity;
    const size = Math.max(item.size, last?.size ?? 0);
    if (last && gap <= join * size) {
      const isRaised = item.size < 0.8 * last.size && item.baseline < last.baseline;
      const isApart =
        gap > gaps.blank * size || /\s$/.test(last.text) || /^\s/.test(item.text) || isRaised;
      last.text = `${last.text.trimEnd()}${isApart ? " " : ""}${item.text.trimStart()}`;
      last.right = Math.max(last.right, right);
      last.size = size;
      continue;
    }
    runs.push({
      text: item.text.trimStart(),
      left: item.left,
      right,
      top: item.baseline - item.size,
      bottom: item.baseline,
      baseline: item.baseline,
      size: item.size,
      bold: item.bold === true,
    });
  }
  return withRanges(
    runs.map((run) => ({ ...run, text: run.text.trim() })).filter(({ text }) => text !== ""),
  );
}

/**
 * A class of sizes, `100.000 - 199.999` or `< 5`, is one text where its parts are as near as words are, and so is a number
 * whose thousands a blank sets apart.
 */
function withRanges(runs: readonly TextRun[]): TextRun[] {
  const found: TextRun[] = [];
  for (const run of runs) {
    const [before, last] = [found.at(-2), found.at(-1)];
    if (last && isNear(last, run) && belongTogether(last.text, run.text)) join(last, run);
    else if (
      last &&
      before &&
      /^[-\u2013]$/.test(last.text) &&
      isNear(before, last) &&
      isNear(last, run) &&
      belongTogether(before.text, `${last.text} ${run.text}`)
    ) {
      found.pop();
      join(join(before, last), run);
    } else found.push(run);
  }
  return found;
}

const isNear = (a: TextRun, b: TextRun): boolean => b.left - a.right < gaps.word * b.size;

const belongTogether = (before: string, text: string): boolean =>
  (/^[<>\u2264\u2265]=?$/.test(before) && /^\d/.test(text)) ||
  (/^\d[\d.,]*$/.test(before) && /^(?:\+|[-\u2013]\s+\d[\d.,]*)$/.test(text)) ||
  (/^\d[\d.,]*\s*[-\u2013]$/.test(before) && /^\d[\d.,]*$/.test(text)) ||
  (/^[-(\u2212]?\d{1,3}(?: \d{3})*$/.test(before) && /^\d{3}(?!\d)/.test(text));

function join(a: TextRun, b: TextRun): TextRun {
  a.text = `${a.text} ${b.text}`;
  a.right = b.right;
  return a;
}

/** Runs that words of one line make when gaps up to a share of their size are taken for blanks. */
export function joinedRuns(runs: readonly TextRun[], join: number): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.left - last.right <= join * Math.max(last.size, run.size)) {
      last.text = `${last.text} ${run.text}`;
      last.right = Math.max(last.right, run.right);
    } else joined.push({ ...run });
  }
  return joined;
}

export const lineText = ({ runs }: TextLine): string => runs.map(({ text }) => text).join(" ");
