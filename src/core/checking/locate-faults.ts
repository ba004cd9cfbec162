import { type CellId, cellsOf, type Identity } from "./identity";
import type { IdentitySystem } from "./identity-system";
import type { CheckedTable } from "./relation";
import type { Repair } from "./repair";
import { rivalPairs } from "./rival-pairs";
import { type RowMoveRepair, rowMoveRepairs } from "./row-move-repair";
import { isSlip, type SingleCellRepair, singleCellRepairs } from "./single-cell-repair";

/** Where the faults are that make identities impossible. */
export interface FaultLocation {
  /** One after the other, the most convincing first; each assumes those before it. */
  repairs: Repair[];
  /** Impossible identities that no repair settles. */
  unsettled: Identity[];
}

/**
 * Looks for the fewest and likeliest changes after which all identities hold: the wrong cell, two exchanged rows or a block
 * of rows that moved by one. Greedy: the change that settles most goes first.
 *
 * @param system figures with their identities; the repairs are made in it, one after the other
 * @param tables the tables, for the order of their rows
 * @param most stop after so many repairs
 * @returns the repairs with their proof, and what remains unexplained
 */
export function locateFaults(
  system: IdentitySystem,
  tables: readonly CheckedTable[],
  most = Number.POSITIVE_INFINITY,
): FaultLocation {
  const repairs: Repair[] = [];
  while (repairs.length < most) {
    const singles = singleCellRepairs(system);
    // What only tells that something is wrong, as pairs of values do, leaves any number, which settles nothing.
    const single = singles.find(({ cell, proposed }) =>
      system.settlesAny(new Map([[cell, proposed]])),
    );
    const everything = single !== undefined && single.gain === system.failing.size;
    const moves = everything ? [] : rowMoveRepairs(system, tables);
    const move = moves[0];
    if (move && move.gain > (single?.gain ?? 0)) {
      const equals = moves.filter(({ gain }) => gain === move.gain);
      const rivals = new Set(equals.flatMap(({ changes }) => [...changes.keys()]));
      for (const cell of move.changes.keys()) rivals.delete(cell);
      repairs.push(moveRows(system, move, [...rivals]));
    } else if (single) {
      const { cell, pattern, proposed, allowed, gain } = single;
      const printed = system.figure(cell);
      const pairs = pattern === "value" && gain > 1 ? rivalPairs(system, cell) : [];
      const settles = system.apply(new Map([[cell, proposed]]));
      const rivals = singles
        .filter((other) => other !== single && isRival(other, single))
        .map((other) => other.cell)
        .filter((other) => settles.every((identity) => cellsOf(identity).includes(other)));
      const cells = [{ cell, printed, proposed, allowed }];
      repairs.push({ pattern, cells, settles, rivals, rivalPairs: pairs });
    } else break;
  }
  return { repairs, unsettled: [...system.failing] };
}

/** Of repairs that settle as many identities one slip is a rival of another, and a number that no slip explains of its like. */
const isRival = (other: SingleCellRepair, best: SingleCellRepair): boolean =>
  other.gain === best.gain &&
  (other.rank === best.rank || (isSlip(other.pattern) && isSlip(best.pattern)));

function moveRows(
  system: IdentitySystem,
  { pattern, changes }: RowMoveRepair,
  rivals: CellId[],
): Repair {
  const cells = [...changes].map(([cell, proposed]) => ({
    cell,
    printed: system.figure(cell),
    proposed,
  }));
  return { pattern, cells, settles: system.apply(changes), rivals, rivalPairs: [] };
}
