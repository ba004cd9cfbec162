import { type CellId, cellId, cellsOf, type IdentityKind } from "./identity";
import type { IdentitySystem } from "./identity-system";
import type { CheckedTable } from "./relation";

/** Rows of a table that failing identities point at, in printed order, and the columns in which they do. */
export interface SuspectRows {
  table: CheckedTable;
  rows: number[];
  columns: number[];
}

/** An identity of more cells does not tell which of its parts is suspect. */
const localCells = 6;

/** Results of failing identities, and all cells of those that bind only a few. */
function suspectCells(
  system: IdentitySystem,
  kinds: ReadonlySet<IdentityKind> | undefined,
): Set<CellId> {
  const suspects = new Set<CellId>();
  for (const identity of system.failing) {
    if (kinds && !kinds.has(identity.kind)) continue;
    const cells = cellsOf(identity);
    const local = cells.length <= localCells;
    for (const cell of local ? cells : [identity.result]) suspects.add(cell);
  }
  return suspects;
}

/** Tables with suspect rows; with `kinds`, only by identities of these kinds. */
export function suspectRows(
  system: IdentitySystem,
  tables: readonly CheckedTable[],
  kinds?: ReadonlySet<IdentityKind>,
): SuspectRows[] {
  const suspects = suspectCells(system, kinds);
  const names = new Set([...suspects].map((cell) => cell.slice(0, cell.indexOf("!"))));
  return tables
    .filter((table) => names.has(table.name))
    .map((table) => {
      const rows = new Set<number>();
      const columns = new Set<number>();
      table.rows.forEach((row, r) => {
        table.columns.forEach((column, c) => {
          if (!suspects.has(cellId(table.name, row.key, column))) return;
          rows.add(r);
          columns.add(c);
        });
      });
      return { table, rows: [...rows], columns: [...columns].sort((a, b) => a - b) };
    });
}

/** Id of the cell at a row and a column of a table, both from 0. */
export function cellAt(table: CheckedTable, row: number, column: number): CellId {
  return cellId(table.name, table.rows[row]?.key ?? "", table.columns[column] ?? "");
}
