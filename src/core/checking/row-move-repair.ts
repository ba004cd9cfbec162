import { displacedRows } from "./displaced-rows";
import type { CellId, IdentityKind } from "./identity";
import type { IdentitySystem } from "./identity-system";
import { nilFigure, type PrintedFigure } from "./printed-figure";
import type { CheckedTable } from "./relation";
import { cellAt, suspectRows, type SuspectRows } from "./suspect-rows";

/** Figures of two rows exchanged, or of a block of rows moved. */
export interface RowMoveRepair {
  pattern: "swapped-rows" | "shifted-rows";
  changes: Map<CellId, PrintedFigure | undefined>;
  gain: number;
}

/** With more suspect rows than this, only neighbours are exchanged, and only those blocks are shifted that others prove. */
const manyRows = 12;
/** A block may reach this far beyond the last suspect row. */
const reach = 8;

/** These identities tell that a figure is wrong, but not which figure would be right: moves are tried out. */
const silent = new Set<IdentityKind>(["alike", "presence", "part", "between"]);

/** Exchanges and shifts of rows that settle at least two failing identities, the best first. */
export function rowMoveRepairs(
  system: IdentitySystem,
  tables: readonly CheckedTable[],
): RowMoveRepair[] {
  const repairs: RowMoveRepair[] = [];
  const keep = (
    pattern: RowMoveRepair["pattern"],
    changes: Map<CellId, PrintedFigure | undefined>,
  ) => {
    if (changes.size < 2) return;
    const gain = system.gain(changes, 2);
    if (gain >= 2) repairs.push({ pattern, changes, gain });
  };
  for (const suspects of suspectRows(system, tables)) {
    for (const { pattern, changes } of displacedRows(system, suspects)) keep(pattern, changes);
    for (const columns of columnSets(suspects)) {
      for (const source of swaps(suspects)) {
        keep("swapped-rows", moved(system, suspects.table, source, columns));
      }
    }
  }
  for (const suspects of suspectRows(system, tables, silent)) {
    if (suspects.rows.length > manyRows) continue;
    for (const columns of columnSets(suspects)) {
      for (const source of shifts(suspects)) {
        keep("shifted-rows", moved(system, suspects.table, source, columns));
      }
    }
  }
  return repairs.sort((a, b) => b.gain - a.gain || a.changes.size - b.changes.size);
}

/** Whole rows, and each suspect column by itself. */
function columnSets({ table, columns }: SuspectRows): number[][] {
  const all = table.columns.map((_, column) => column);
  return all.length > 1 ? [all, ...columns.map((column) => [column])] : [all];
}

/** Row -> row from which it takes its figures; undefined where it takes none. */
type Sources = Map<number, number | undefined>;

function* swaps({ rows }: SuspectRows): Generator<Sources> {
  for (const [position, first] of rows.entries()) {
    for (const second of rows.slice(position + 1)) {
      if (rows.length > manyRows && second !== first + 1) break;
      yield new Map([
        [first, second],
        [second, first],
      ]);
    }
  }
}

function* shifts({ table, rows }: SuspectRows): Generator<Sources> {
  const last = Math.min(table.rows.length - 1, (rows.at(-1) ?? 0) + reach);
  for (const start of rows) {
    for (let end = start + 2; end <= last; end++) {
      for (const step of [1, -1]) {
        // The row at the open end takes no figure of the block: either none, or the one that was pushed out.
        const [open, pushedOut] = step === 1 ? [start, end] : [end, start];
        for (const filler of [undefined, pushedOut]) {
          const source: Sources = new Map();
          for (let row = start; row <= end; row++) source.set(row, row - step);
          yield source.set(open, filler);
        }
      }
    }
  }
}

/** Figures after each row took those of its source; a row without a source becomes nil. */
function moved(
  system: IdentitySystem,
  table: CheckedTable,
  source: Sources,
  columns: readonly number[],
): Map<CellId, PrintedFigure | undefined> {
  const changes = new Map<CellId, PrintedFigure | undefined>();
  for (const [row, from] of source) {
    for (const column of columns) {
      const cell = cellAt(table, row, column);
      const figure = from === undefined ? nilFigure : system.figure(cellAt(table, from, column));
      if (figure?.value !== system.figure(cell)?.value) changes.set(cell, figure);
    }
  }
  return changes;
}
