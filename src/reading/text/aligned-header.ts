import type { TextCell } from "../cells";
import type { PlainLine, Segment } from "./plain-lines";
import type { TablePart } from "./text-table";

/** Places from and up to which a column stands. */
export interface Band {
  from: number;
  to: number;
}

interface Span {
  /** First column and the one behind the last. */
  first: number;
  end: number;
}

/** What it costs, in letters, to leave a column without a text over it, and to cut a group of the line below. */
const costs = { uncovered: 6, cut: 40 } as const;

/** Places the texts of a header over columns: in the middle of several, or at the first of them, where texts are below. */
export function alignedHeader(
  lines: readonly PlainLine[],
  bands: readonly Band[],
  labels: number,
): TablePart {
  const cells: TextCell[] = [];
  // Headers may be wider than the figures below them.
  const values = bands.slice(labels).map((band) => ({ ...band }));
  const firstValue = values[0]?.from ?? 0;
  const labelEnd = bands[labels - 1]?.to ?? 0;
  /** Columns of figures that have a text on a line below. */
  const isTold = values.map(() => false);
  let below: Span[] = [];
  for (let row = lines.length - 1; row >= 0; row--) {
    const { segments } = lines[row] as PlainLine;
    const isLabel = ({ from, to }: Segment) => from < labelEnd && (from + to) / 2 < firstValue;
    for (const segment of segments.filter(isLabel))
      cells.push({
        row,
        column: nearestBand(segment, bands.slice(0, labels)),
        value: segment.text,
      });
    const texts = segments.filter((segment) => !isLabel(segment));
    const spans = bestSpans(texts, values, isTold, below);
    spans.forEach(({ first, end }, at) => {
      const value = texts[at]?.text ?? "";
      cells.push({
        row,
        column: labels + first,
        value,
        ...(end - first > 1 && { columns: end - first }),
      });
      isTold.fill(true, first, end);
      const band = values[first];
      if (end - first === 1 && band) {
        band.from = Math.min(band.from, texts[at]?.from ?? band.from);
        band.to = Math.max(band.to, texts[at]?.to ?? band.to);
      }
    });
    below = [...below, ...spans.filter(({ first, end }) => end - first > 1)];
  }
  return { lines: lines.map(({ number }) => number), cells };
}

function nearestBand({ from, to }: Segment, bands: readonly Band[]): number {
  const distance = (band: Band) => Math.abs(from + to - band.from - band.to);
  let best = 0;
  bands.forEach((band, at) => {
    if (distance(band) < distance(bands[best] as Band)) best = at;
  });
  return best;
}

/** The cheapest way to put texts over columns in their order; a text over several has texts below in each. */
function bestSpans(
  texts: readonly Segment[],
  bands: readonly Band[],
  isTold: readonly boolean[],
  below: readonly Span[],
): Span[] {
  interface Way {
    cost: number;
    spans: Span[];
  }
  const isFree = (from: number, end: number) =>
    isTold.slice(from, end).filter(Boolean).length * costs.uncovered;
  let ways: (Way | undefined)[] = bands.map((_, end) => ({ cost: isFree(0, end), spans: [] }));
  ways.push({ cost: isFree(0, bands.length), spans: [] });
  for (const text of texts) {
    const next: (Way | undefined)[] = bands.map(() => undefined);
    next.push(undefined);
    for (let first = 0; first < bands.length; first++) {
      const before = ways[first];
      if (!before) continue;
      for (let end = first + 1; end <= bands.length; end++) {
        if (end - first > 1 && !isTold.slice(first, end).every(Boolean)) break;
        const span = { first, end };
        const cost = before.cost + misfit(text, span, bands) + cutCost(span, below);
        const known = next[end];
        if (!known || cost < known.cost) next[end] = { cost, spans: [...before.spans, span] };
      }
    }
    // Columns behind the last text may stay uncovered.
    for (let end = 1; end <= bands.length; end++) {
      const before = next[end - 1];
      if (!before) continue;
      const cost = before.cost + isFree(end - 1, end);
      const known = next[end];
      if (!known || cost < known.cost) next[end] = { ...before, cost };
    }
    ways = next;
  }
  return ways[bands.length]?.spans ?? [];
}

/** How far a text is from the middle of its columns, or from their edges. */
function misfit({ from, to }: Segment, { first, end }: Span, bands: readonly Band[]): number {
  const left = (bands[first] as Band).from;
  const right = (bands[end - 1] as Band).to;
  const middle = Math.abs(from + to - left - right) / 2;
  return Math.min(middle, 1 + Math.abs(from - left), 1 + Math.abs(to - right));
}

const cutCost = ({ first, end }: Span, below: readonly Span[]): number =>
  below.filter(
    (other) =>
      other.first < end &&
      first < other.end &&
      !(first <= other.first && end >= other.end) &&
      !(other.first <= first && other.end >= end),
  ).length * costs.cut;
