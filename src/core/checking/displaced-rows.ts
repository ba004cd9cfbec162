import { type CellId, cellsOf } from "./identity";
import type { IdentitySystem } from "./identity-system";
import { impliedRanges } from "./implied-range";
import { intersect, type Interval } from "./interval";
import { figureInside, intervalOf, type PrintedFigure } from "./printed-figure";
import { cellAt, type SuspectRows } from "./suspect-rows";

export interface Displacement {
  pattern: "swapped-rows" | "shifted-rows";
  changes: Map<CellId, PrintedFigure | undefined>;
}

/** Figures are looked for this many rows away from their own row. */
const farthest = 8;
/** Suspect rows further apart than this belong to different blocks. */
const widestGap = 4;
/** An identity of more cells does not tell what one of them should be. */
const localCells = 6;

interface DisplacedRow {
  row: number;
  /** What other tables want in each column. */
  wanted: Map<number, Interval>;
  /** Row where figures stand that suit; undefined when they are lost. */
  source: number | undefined;
}

/**
 * Rows whose figures stand in another row of the same table: each suspect row is compared with what other cells want there.
 * Two rows that have each other's figures were exchanged; rows in sequence whose figures all stand above them, or all
 * below, were shifted, and the figures that nobody has are put in from the other cells.
 */
export function displacedRows(system: IdentitySystem, suspects: SuspectRows): Displacement[] {
  const rows = suspects.rows.flatMap((row) => displacedRow(system, suspects, row) ?? []);
  const found: Displacement[] = [];
  for (const one of rows) {
    const other = rows.find(({ row }) => row === one.source);
    if (other && other.source === one.row && one.row < other.row) {
      found.push({ pattern: "swapped-rows", changes: changesOf(system, suspects, [one, other]) });
    }
  }
  for (const direction of [-1, 1]) {
    for (const block of blocks(rows, direction)) {
      found.push({ pattern: "shifted-rows", changes: changesOf(system, suspects, block) });
    }
  }
  return found;
}

/** Sequences of rows with at least two whose figures stand on the same side. */
function blocks(rows: readonly DisplacedRow[], direction: number): DisplacedRow[][] {
  const all: DisplacedRow[][] = [];
  let block: DisplacedRow[] = [];
  for (const one of rows) {
    const apart = one.row - (block.at(-1)?.row ?? one.row) > widestGap;
    const astray = one.source !== undefined && Math.sign(one.source - one.row) !== direction;
    if (apart || astray) {
      all.push(block);
      block = [];
    }
    if (!astray) block.push(one);
  }
  all.push(block);
  return all.filter((rowsOf) => rowsOf.filter((one) => one.source !== undefined).length >= 2);
}

function displacedRow(
  system: IdentitySystem,
  { table, columns }: SuspectRows,
  row: number,
): DisplacedRow | undefined {
  const wanted = new Map<number, Interval>();
  for (const column of columns) {
    const range = wantedRange(system, cellAt(table, row, column));
    if (range) wanted.set(column, range);
  }
  if (wanted.size === 0) return undefined;
  const suits = (candidate: number) => {
    let numbers = 0;
    for (const [column, range] of wanted) {
      const figure = system.figure(cellAt(table, candidate, column));
      if (!figure || !intersect(intervalOf(figure), range)) return false;
      if (figure.value !== 0n) numbers++;
    }
    return numbers > 0;
  };
  for (let distance = 1; distance <= farthest; distance++) {
    for (const candidate of [row - distance, row + distance]) {
      // Beyond the table nothing is printed.
      if (suits(candidate)) return { row, wanted, source: candidate };
    }
  }
  return { row, wanted, source: undefined };
}

/** What the failing identities of a cell say it should be. */
function wantedRange(system: IdentitySystem, cell: CellId): Interval | undefined {
  let wanted: Interval | undefined;
  for (const identity of system.identitiesOf(cell)) {
    if (!system.failing.has(identity) || cellsOf(identity).length > localCells) continue;
    const rangeAt = (id: CellId) => {
      const figure = system.figure(id);
      return figure && intervalOf(figure);
    };
    for (const implied of impliedRanges(identity, rangeAt, cell)) {
      if (implied.cell !== cell) continue;
      wanted = wanted ? intersect(wanted, implied.range) : implied.range;
      if (!wanted) return undefined;
    }
  }
  return wanted;
}

function changesOf(
  system: IdentitySystem,
  { table }: SuspectRows,
  rows: readonly DisplacedRow[],
): Map<CellId, PrintedFigure | undefined> {
  const changes = new Map<CellId, PrintedFigure | undefined>();
  for (const { row, wanted, source } of rows) {
    for (const [column, range] of wanted) {
      const cell = cellAt(table, row, column);
      const figure =
        source === undefined
          ? figureInside(range, Math.max(0, ...system.decimalsBeside(cell)))
          : system.figure(cellAt(table, source, column));
      changes.set(cell, figure);
    }
  }
  return changes;
}
