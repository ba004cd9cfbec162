import { type CellId, cellsOf, type Identity } from "./identity";
import { impliedRanges } from "./implied-range";
import { intersect, type Interval } from "./interval";

/** What many identities together say about unrounded numbers. */
export interface Propagation {
  /** The values of each cell that no identity excludes. */
  ranges: Map<CellId, Interval>;
  /** Identities at which no value was left; they are laid aside, the others still count. */
  contradictions: Identity[];
}

/** A range counts as moved when it lost more than this part of its width; ends creeping convergence. */
const leastProgress = 4096n;

/**
 * Tightens the range of every cell by all identities until nothing moves. Exact in this sense: borders lie on a grid of
 * 10^-12 and are rounded outwards, so that a value that satisfies all identities is never excluded.
 *
 * @param identities statements about cells; those with a cell that has no range are passed over
 * @param ranges what is known before: the intervals of the printed figures, wide ranges for what is not printed
 * @returns the tightened ranges, and the identities that contradict the rest
 * @source L. Jaulin et al., Applied Interval Analysis (2001), ch. 4 (forward-backward contractors)
 */
export function propagate(
  identities: readonly Identity[],
  ranges: ReadonlyMap<CellId, Interval>,
): Propagation {
  const current = new Map(ranges);
  const rangeAt = (cell: CellId) => current.get(cell);
  const bound = new Map<CellId, Identity[]>();
  for (const identity of identities) {
    for (const cell of new Set(cellsOf(identity))) {
      const list = bound.get(cell);
      if (list) list.push(identity);
      else bound.set(cell, [identity]);
    }
  }
  const waiting = new Set(identities);
  const contradictions = new Set<Identity>();
  for (const identity of waiting) {
    waiting.delete(identity);
    for (const { cell, range } of impliedRanges(identity, rangeAt)) {
      const before = current.get(cell) as Interval;
      const after = intersect(before, range);
      if (!after) {
        contradictions.add(identity);
        break;
      }
      if (!moved(before, after)) continue;
      current.set(cell, after);
      for (const other of bound.get(cell) as Identity[]) {
        if (other !== identity && !contradictions.has(other)) waiting.add(other);
      }
    }
  }
  return { ranges: current, contradictions: [...contradictions] };
}

function moved(before: Interval, after: Interval): boolean {
  const width = before.high - before.low;
  const gain = width - (after.high - after.low);
  return gain > 0n && gain * leastProgress >= width;
}
