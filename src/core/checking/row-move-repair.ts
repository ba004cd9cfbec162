import { type CellId, cellId, cellsOf } from "./identity";
import type { IdentitySystem } from "./identity-system";
import type { PrintedFigure } from "./printed-figure";
import type { CheckedTable } from "./relation";

/** Figures of two rows exchanged, or of a block of rows moved by one row. */
export interface RowMoveRepair {
  pattern: "swapped-rows" | "shifted-rows";
  changes: Map<CellId, PrintedFigure | undefined>;
  gain: number;
}

/** An identity of more cells does not tell which of its rows is suspect. */
const localCells = 6;
/** With more suspect rows than this, only neighbours are tried as a swapped pair. */
const manyRows = 24;
/** A block may reach this far beyond the last suspect row. */
const reach = 12;

/** Exchanges and shifts of rows that settle at least two failing identities, the best first. */
export function rowMoveRepairs(
  system: IdentitySystem,
  tables: readonly CheckedTable[],
): RowMoveRepair[] {
  const suspects = suspectCells(system);
  const repairs: RowMoveRepair[] = [];
  for (const table of tables) {
    const rows: number[] = [];
    const columns = new Set<number>();
    table.rows.forEach((row, r) => {
      table.columns.forEach((column, c) => {
        if (!suspects.has(cellId(table.name, row.key, column))) return;
        if (rows.at(-1) !== r) rows.push(r);
        columns.add(c);
      });
    });
    if (rows.length === 0) continue;
    const all = table.columns.map((_, c) => c);
    const columnSets = all.length > 1 ? [all, ...[...columns].map((c) => [c])] : [all];
    for (const set of columnSets) {
      repairs.push(...swaps(system, table, rows, set), ...shifts(system, table, rows, set));
    }
  }
  return repairs.sort((a, b) => b.gain - a.gain || a.changes.size - b.changes.size);
}

function suspectCells(system: IdentitySystem): Set<CellId> {
  const suspects = new Set<CellId>();
  for (const identity of system.failing) {
    const cells = cellsOf(identity);
    if (cells.length <= localCells) for (const cell of cells) suspects.add(cell);
  }
  return suspects;
}

function swaps(
  system: IdentitySystem,
  table: CheckedTable,
  rows: readonly number[],
  columns: readonly number[],
): RowMoveRepair[] {
  const repairs: RowMoveRepair[] = [];
  rows.forEach((first, position) => {
    for (const second of rows.slice(position + 1)) {
      if (rows.length > manyRows && second - first > 2) break;
      const source = new Map([
        [first, second],
        [second, first],
      ]);
      keep(repairs, "swapped-rows", system, moved(system, table, source, columns));
    }
  });
  return repairs;
}

function shifts(
  system: IdentitySystem,
  table: CheckedTable,
  rows: readonly number[],
  columns: readonly number[],
): RowMoveRepair[] {
  const repairs: RowMoveRepair[] = [];
  const last = Math.min(table.rows.length - 1, (rows.at(-1) ?? 0) + reach);
  for (const start of rows) {
    for (let end = start + 2; end <= Math.min(last, start + 4 * reach); end++) {
      for (const step of [1, -1]) {
        const source = new Map<number, number | undefined>();
        for (let row = start; row <= end; row++) source.set(row, row - step);
        // The row at the open end gets no figure of the block: either none, or the one that was pushed out.
        const [open, pushedOut] = step === 1 ? [start, end] : [end, start];
        for (const filler of [undefined, pushedOut]) {
          source.set(open, filler);
          keep(repairs, "shifted-rows", system, moved(system, table, source, columns));
        }
      }
    }
  }
  return repairs;
}

const nil: PrintedFigure = { value: 0n, decimals: 0, nil: true };

/** Figures after each row took those of its source; a row without a source becomes nil. */
function moved(
  system: IdentitySystem,
  table: CheckedTable,
  source: ReadonlyMap<number, number | undefined>,
  columns: readonly number[],
): Map<CellId, PrintedFigure | undefined> {
  const changes = new Map<CellId, PrintedFigure | undefined>();
  const at = (row: number, column: number) =>
    cellId(table.name, table.rows[row]?.key ?? "", table.columns[column] ?? "");
  for (const [row, from] of source) {
    for (const column of columns) {
      const figure = from === undefined ? nil : system.figure(at(from, column));
      if (figure?.value !== system.figure(at(row, column))?.value) {
        changes.set(at(row, column), figure);
      }
    }
  }
  return changes;
}

function keep(
  repairs: RowMoveRepair[],
  pattern: RowMoveRepair["pattern"],
  system: IdentitySystem,
  changes: Map<CellId, PrintedFigure | undefined>,
): void {
  if (changes.size < 2) return;
  const gain = system.gain(changes);
  if (gain >= 2) repairs.push({ pattern, changes, gain });
}
