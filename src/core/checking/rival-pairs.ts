import { type CellId, cellsOf, type Identity } from "./identity";
import type { IdentitySystem } from "./identity-system";
import { impliedRanges } from "./implied-range";
import { intervalOf, type PrintedFigure } from "./printed-figure";
import type { SlipPair } from "./repair";
import { rankOf } from "./single-cell-repair";
import { type TypoRepair, typoRepairs } from "./typo";

/**
 * Pairs of slips, one in this cell and one in a cell that shares a statement with it, after which all statements about both
 * hold: as good an explanation as one number that no slip turns into the printed one.
 *
 * @param system figures with their identities, as they are before the repair
 * @param cell the cell to which everything points
 * @returns the pairs of the likelier slips first
 */
export function rivalPairs(system: IdentitySystem, cell: CellId): SlipPair[] {
  const printed = system.figure(cell);
  if (!printed) return [];
  const failing = system.identitiesOf(cell).filter((identity) => system.failing.has(identity));
  const pairs: { pair: SlipPair; rank: number }[] = [];
  for (const first of slipsOf(cell, printed, failing, system)) {
    const proposed = first.figure;
    system.apply(new Map([[cell, proposed]]));
    for (const partner of partnersOf(cell, system)) {
      const figure = system.figure(partner);
      const allowed = figure && system.allowed(partner);
      const slip = allowed && typoRepairs(figure, allowed, system.decimalsBeside(partner))[0];
      if (!slip) continue;
      const pair: SlipPair = [
        { cell, proposed },
        { cell: partner, proposed: slip.figure },
      ];
      pairs.push({ pair, rank: rankOf(first.typo) + rankOf(slip.typo) });
    }
    system.apply(new Map([[cell, printed]]));
  }
  return pairs.sort((a, b) => a.rank - b.rank).map(({ pair }) => pair);
}

/** Numbers that settle one of the failing statements and from which the printed one comes by a slip. */
function slipsOf(
  cell: CellId,
  printed: PrintedFigure,
  failing: readonly Identity[],
  system: IdentitySystem,
): TypoRepair[] {
  const rangeAt = (id: CellId) => {
    const figure = system.figure(id);
    return figure && intervalOf(figure);
  };
  const found = new Map<bigint, TypoRepair>();
  for (const identity of failing) {
    for (const implied of impliedRanges(identity, rangeAt, cell)) {
      if (implied.cell !== cell) continue;
      for (const slip of typoRepairs(printed, implied.range, system.decimalsBeside(cell))) {
        found.set(slip.figure.value, slip);
      }
    }
  }
  return [...found.values()];
}

/** Cells that all statements share which still fail at this one. */
function partnersOf(cell: CellId, system: IdentitySystem): CellId[] {
  const [first, ...others] = system
    .identitiesOf(cell)
    .filter((identity) => system.failing.has(identity))
    .map(cellsOf);
  return [...new Set(first ?? [])].filter(
    (id) => id !== cell && others.every((cells) => cells.includes(id)),
  );
}
