import type { CellId, Identity } from "./identity";
import { IdentitySystem } from "./identity-system";
import type { PrintedFigure } from "./printed-figure";
import type { CheckedTable } from "./relation";
import type { Repair } from "./repair";
import { rowMoveRepairs } from "./row-move-repair";
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
 * @param identities statements about cells
 * @param figures what is printed
 * @param tables the tables, for the order of their rows
 * @returns the repairs with their proof, and what remains unexplained
 */
export function locateFaults(
  identities: readonly Identity[],
  figures: ReadonlyMap<CellId, PrintedFigure>,
  tables: readonly CheckedTable[],
): FaultLocation {
  const system = new IdentitySystem(identities, figures);
  const repairs: Repair[] = [];
  while (system.failing.size > 0) {
    const singles = singleCellRepairs(system);
    const single = singles[0];
    const everything = single !== undefined && single.gain === system.failing.size;
    const move = everything ? undefined : rowMoveRepairs(system, tables)[0];
    if (move && move.gain > (single?.gain ?? 0)) {
      repairs.push(moveRows(system, move.pattern, move.changes));
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
  pattern: Repair["pattern"],
  changes: ReadonlyMap<CellId, PrintedFigure | undefined>,
): Repair {
  const cells = [...changes].map(([cell, proposed]) => ({
    cell,
    printed: system.figure(cell),
    proposed,
  }));
  return { pattern, cells, settles: system.apply(changes), rivals: [] };
}
