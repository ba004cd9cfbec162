import { type CellId, cellsOf } from "./identity";
import type { IdentitySystem } from "./identity-system";
import { impliedRanges } from "./implied-range";
import { hasTwoEnds, type Interval } from "./interval";
import { figureInside, intervalOf, type PrintedFigure } from "./printed-figure";
import type { FaultPattern } from "./repair";
import { typoRepairs } from "./typo";

/** A changed figure of one cell and what it would settle. */
export interface SingleCellRepair {
  cell: CellId;
  pattern: FaultPattern;
  proposed: PrintedFigure;
  allowed: Interval;
  /** Identities that fail fewer with the change. */
  gain: number;
  /** 0 for the likeliest pattern. */
  rank: number;
}

/**
 * The likelier patterns first. Of slips the rarer kind of coincidence stands first: a number has few neighbours to swap, and
 * many digits that could be another one, so that two swapped digits seldom suit by chance.
 */
const ranks: FaultPattern[] = [
  "blank-cell",
  "sign",
  "swapped-digits",
  "separator",
  "digit",
  "lost-cell",
  "lost-digit",
  "added-digit",
  "value",
];

/** 0 for the likeliest pattern. */
export const rankOf = (pattern: FaultPattern): number => ranks.indexOf(pattern);

/** Whether a known slip explains a repair. */
export const isSlip = (pattern: FaultPattern): boolean =>
  !["blank-cell", "lost-cell", "value"].includes(pattern);

/**
 * Changes of a single cell that settle failing identities, the best first: those that settle most, then those that
 * a likely slip explains.
 */
export function singleCellRepairs(system: IdentitySystem): SingleCellRepair[] {
  const suspects = new Set<CellId>();
  for (const identity of system.failing) for (const cell of cellsOf(identity)) suspects.add(cell);
  const repairs = [...suspects].flatMap((cell) => bestRepair(cell, system) ?? []);
  return repairs.sort(bestFirst);
}

const bestFirst = (a: SingleCellRepair, b: SingleCellRepair): number =>
  b.gain - a.gain || a.rank - b.rank;

function bestRepair(cell: CellId, system: IdentitySystem): SingleCellRepair | undefined {
  const failing = system.evidenceAt(cell);
  if (failing.length === 0) return undefined;
  const together = system.allowed(cell);
  // Two wrong cells in one identity: no value suits all of this cell's identities, so each is tried by itself.
  const ranges = together
    ? [together]
    : failing.flatMap((identity) =>
        impliedRanges(identity, rangeIn(system), cell)
          .filter((implied) => implied.cell === cell)
          .map(({ range }) => range),
      );
  return ranges
    .map((allowed) => {
      const { pattern, proposed } = propose(cell, allowed, system);
      const gain = together ? failing.length : system.gain(new Map([[cell, proposed]]));
      return { cell, pattern, proposed, allowed, gain, rank: rankOf(pattern) };
    })
    .filter(({ gain }) => gain > 0)
    .sort(bestFirst)[0];
}

function propose(
  cell: CellId,
  allowed: Interval,
  system: IdentitySystem,
): { pattern: FaultPattern; proposed: PrintedFigure } {
  const printed = system.figure(cell);
  const beside = system.decimalsBeside(cell);
  const lost = !printed || printed.nil;
  if (beside.size === 0) beside.add(lost ? usualDecimals(cell, system) : printed.decimals);
  // Of a value that is only too large or too small any slip would make a right one.
  const slip = printed && hasTwoEnds(allowed) && typoRepairs(printed, allowed, beside)[0];
  if (slip) return { pattern: slip.typo, proposed: slip.figure };
  const keeps = !lost && beside.has(printed.decimals);
  const decimals = keeps ? printed.decimals : Math.max(...beside);
  const pattern = printed?.blank ? "blank-cell" : lost ? "lost-cell" : "value";
  return { pattern, proposed: figureInside(allowed, decimals) };
}

function usualDecimals(cell: CellId, system: IdentitySystem): number {
  let most = 0;
  for (const identity of system.identitiesOf(cell)) {
    for (const other of cellsOf(identity)) {
      most = Math.max(most, system.figure(other)?.decimals ?? 0);
    }
  }
  return most;
}

function rangeIn(system: IdentitySystem): (cell: CellId) => Interval | undefined {
  return (cell) => {
    const figure = system.figure(cell);
    return figure && intervalOf(figure);
  };
}
