import { type CellId, cellId } from "./identity";
import { blankFigure, type PrintedFigure, readFigure } from "./printed-figure";
import type { CheckedTable, RelationSet } from "./relation";
import type { FigureLookup } from "./verdict";

/** Key of a row of totals, which stands among the rows that it adds up. */
const total = "total";

interface IndexedTable {
  table: CheckedTable;
  rows: Map<string, number>;
  columns: Map<string, number>;
}

/** Finds rows and cells of tables, and of panels that join several tables. */
export class CellIndex {
  private readonly tables = new Map<string, IndexedTable>();

  constructor(
    tables: Iterable<CheckedTable>,
    private readonly relations: RelationSet,
  ) {
    for (const table of tables) {
      this.tables.set(table.name, {
        table,
        rows: new Map(table.rows.map((row, index) => [row.key, index])),
        columns: new Map(table.columns.map((column, index) => [column, index])),
      });
    }
  }

  hasPanel(panel: string): boolean {
    return this.members(panel).length > 0;
  }

  /** Id of the cell; undefined when the panel has no such row or column. */
  find(panel: string, row: string, column: string): CellId | undefined {
    const members = this.members(panel);
    for (const { table, rows, columns } of members) {
      if (rows.has(row) && columns.has(column)) return cellId(table.name, row, column);
    }
    const latent = this.relations.panels[panel]?.latent?.includes(column) ?? false;
    return latent && members.some(({ rows }) => rows.has(row))
      ? cellId(panel, row, column)
      : undefined;
  }

  /** Keys of the rows of a panel, each once; of the rows that belong to `parent` when it is given. */
  rows(panel: string, parent?: string): string[] {
    const keys = new Set<string>();
    for (const { table } of this.members(panel)) {
      for (const row of table.rows) {
        if (parent === undefined || row.parent === parent) keys.add(row.key);
      }
    }
    return [...keys];
  }

  columns(panel: string): string[] {
    const latent = this.relations.panels[panel]?.latent ?? [];
    return [...latent, ...this.members(panel).flatMap(({ table }) => table.columns)];
  }

  /** Printed figures of all tables; a blank is nil where the relations say so. */
  figures(): Map<CellId, PrintedFigure> {
    const figures = new Map<CellId, PrintedFigure>();
    const blank = this.relations.blank === "nil" ? blankFigure : undefined;
    for (const { table } of this.tables.values()) {
      const parents = new Set(table.rows.map((row) => row.parent));
      for (const row of table.rows) {
        const leaf = !parents.has(row.key) && row.key !== total;
        table.columns.forEach((column, index) => {
          const figure = readFigure(row.values[index] ?? "") ?? blank;
          if (!figure) return;
          const knownDecimals = this.knownDecimals(table.name, column, leaf);
          figures.set(
            cellId(table.name, row.key, column),
            knownDecimals === undefined || figure.nil ? figure : { ...figure, knownDecimals },
          );
        });
      }
    }
    return figures;
  }

  private knownDecimals(table: string, column: string, leaf: boolean): number | undefined {
    return this.relations.trimmed?.find(
      ({ tables, columns, leavesOnly }) =>
        tables.includes(table) && (columns?.includes(column) ?? true) && (leaf || !leavesOnly),
    )?.decimals;
  }

  lookup(): FigureLookup {
    const figures = this.figures();
    return (cell) => figures.get(cell);
  }

  private members(panel: string): IndexedTable[] {
    const names = this.relations.panels[panel]?.tables ?? [panel];
    return names.flatMap((name) => this.tables.get(name) ?? []);
  }
}
