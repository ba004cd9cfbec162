import { shownDecimals, type Table } from "../../table";
import { withLostZeros } from "./figure-grid";
import { tableLines } from "./table-lines";
import type { SelectedCells, TableBlock, TableLine, UserTable } from "./user-table";

/** A table that was read from cells. */
export interface TableOfCells {
  table: Pick<Table, "rows" | "columns">;
  /** Columns of the cells that name its rows. */
  labelColumns: readonly number[];
  /** Figures that stand together, each with the rows and columns of the cells in which they stand. */
  blocks: readonly {
    /** Row and column of the table with which it begins. */
    row: number;
    column: number;
    gridRows: readonly number[];
    gridColumns: readonly number[];
    /** The line that numbers its columns, (1) (2) (3). */
    numberingRow?: number;
  }[];
}

/**
 * The lines of tables that were read from cells, by the rows and columns of these cells, with their figures.
 *
 * @returns undefined where there is no table
 */
export function cellLines(
  cells: SelectedCells,
  tables: readonly TableOfCells[],
): UserTable | undefined {
  const blocks = tables.flatMap((read) =>
    read.blocks.map((block) => blockLines(cells, read, block)),
  );
  const filled = blocks.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  if (filled.length === 0) return undefined;
  return {
    rows: eachOnce(filled.flatMap(({ rows }) => rows)),
    columns: eachOnce(filled.flatMap(({ columns }) => columns)),
    blocks: filled,
    figure(row, column) {
      for (const block of filled) {
        const figure = block.figure(row, column);
        if (figure) return figure;
      }
      return undefined;
    },
    isUnreadable: (row, column) => filled.some((block) => block.isUnreadable(row, column)),
  };
}

type BlockLines = TableBlock & Pick<UserTable, "figure" | "isUnreadable">;

function blockLines(
  { values, formats }: SelectedCells,
  { table, labelColumns }: TableOfCells,
  block: TableOfCells["blocks"][number],
): BlockLines {
  const { gridRows, gridColumns } = block;
  const isPlain = (row: number, column: number) => {
    const [r, c] = [gridRows[row] ?? -1, gridColumns[column] ?? -1];
    return typeof values[r]?.[c] === "number" && shownDecimals(formats[r]?.[c] ?? "") === undefined;
  };
  const lines = tableLines(partOf(table, block), (figures) => withLostZeros(figures, isPlain));
  const rowAt = new Map(gridRows.map((row, at) => [row, at]));
  const columnAt = new Map(gridColumns.map((column, at) => [column, at]));
  const at = <T>(row: number, column: number, ask: (row: number, column: number) => T) => {
    const [r, c] = [rowAt.get(row), columnAt.get(column)];
    return r === undefined || c === undefined ? undefined : ask(r, c);
  };
  const numbering = values[block.numberingRow ?? -1];
  const counted = [...labelColumns, ...gridColumns].sort((a, b) => a - b);
  const numberOf = (column: number) =>
    numbering ? countOf(numbering[column]) : counted.indexOf(column) + 1;
  return {
    rows: placed(lines.rows, gridRows),
    columns: placed(lines.columns, gridColumns).map((line) => ({
      ...line,
      number: numberOf(line.index),
    })),
    figure: (row, column) => at(row, column, lines.figure),
    isUnreadable: (row, column) => at(row, column, lines.isUnreadable) ?? false,
  };
}

function partOf(
  { rows, columns }: TableOfCells["table"],
  { row, column, gridRows, gridColumns }: TableOfCells["blocks"][number],
): TableOfCells["table"] {
  const until = column + gridColumns.length;
  return {
    rows: rows
      .slice(row, row + gridRows.length)
      .map((one) => ({ ...one, values: one.values.slice(column, until) })),
    columns: columns.slice(column, until),
  };
}

const placed = (lines: readonly TableLine[], grid: readonly number[]): TableLine[] =>
  lines.map((line) => ({ ...line, index: grid[line.index] ?? line.index }));

/** Tables beside or below one another share rows or columns, which are named by the first. */
function eachOnce(lines: readonly TableLine[]): TableLine[] {
  const first = new Map<number, TableLine>();
  for (const line of lines) if (!first.has(line.index)) first.set(line.index, line);
  return [...first.values()].sort((a, b) => a.index - b.index);
}

/** @example countOf("(2)") // 2 */
const countOf = (value: unknown): number => Math.abs(Number(String(value).replace(/[()\s]/g, "")));
