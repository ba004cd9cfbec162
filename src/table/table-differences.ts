import type { Table } from "./table";

/** A cell of either table, by the words that name its row and its column. */
export interface TableDifference {
  row: string;
  column: string;
  keys: { row: string; column: string };
  /** With the mark beside it; empty where nothing is printed. */
  before: string;
  after: string;
}

/** What a newer table says otherwise, cell by cell. */
export interface TableDifferences {
  changed: TableDifference[];
  /** Cells of rows or columns that the older one did not have. */
  added: TableDifference[];
  /** Cells of rows or columns that the newer one does not have. */
  gone: TableDifference[];
}

/** How a newer table differs from an older one of the same kind, by the keys of rows and columns. */
export function tableDifferences(before: Table, after: Table): TableDifferences {
  const [old, now] = [cellsOf(before), cellsOf(after)];
  const differences: TableDifferences = { changed: [], added: [], gone: [] };
  for (const [place, cell] of now) {
    const earlier = old.get(place);
    const difference = { ...cell.names, before: earlier?.text ?? "", after: cell.text };
    if (!earlier) differences.added.push(difference);
    else if (earlier.text !== cell.text) differences.changed.push(difference);
  }
  for (const [place, { names, text }] of old)
    if (!now.has(place)) differences.gone.push({ ...names, before: text, after: "" });
  return differences;
}

function cellsOf({ rows, columns }: Table) {
  return new Map(
    rows.flatMap(({ key, label, values, marks }) =>
      columns.map((column, at) => {
        const text = [values[at], marks?.[column.key]].filter(Boolean).join(" ");
        const keys = { row: key, column: column.key };
        const names = { row: label, column: column.title.id, keys };
        return [JSON.stringify([key, column.key]), { names, text }] as const;
      }),
    ),
  );
}
