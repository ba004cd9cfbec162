import type { CellId, Identity } from "./identity";
import type { IdentitySystem } from "./identity-system";
import type { CheckedTable } from "./relation";
import type { Repair } from "./repair";
import { type RowMoveRepair, rowMoveRepairs } from "./row-move-repair";
import { singleCellRepairs } from "./single-cell-repair";

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
  while (system.failing.size > 0 && repairs.length < most) {
    const singles = singleCellRepairs(system);
    const single = singles[0];
    const everything = single !== undefined && single.gain === system.failing.size;
    const moves = everything ? [] : rowMoveRepairs(system, tables);
    const move = moves[0];
    if (move && move.gain > (single?.gain ?? 0)) {
      const equals = moves.slice(1).filter(({ gain }) => gain === move.gain);
      const rivals = new Set(equals.flatMap(({ changes }) => [...changes.keys()]));
      for (const cell of move.changes.keys()) rivals.delete(cell);
      repairs.push(moveRows(system, move, [...rivals]));
    } else if (single) {
      const { cell, pattern, proposed, allowed, gain, rank } = single;
      const printed = system.figure(cell);
      const settles = system.apply(new Map([[cell, proposed]]));
      if (settles.length === 0) break;
      const rivals = singles
        .slice(1)
        .filter((other) => other.gain === gain && other.rank === rank)
        .map((other) => other.cell);
      repairs.push({ pattern, cells: [{ cell, printed, proposed, allowed }], settles, rivals });
    } else break;
  }
  return { repairs, unsettled: [...system.failing] };
}

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
  return { pattern, cells, settles: system.apply(changes), rivals };
}
