import { type CellId, cellId, type PrintedFigure } from "../../core/checking";

/** Cells of a selection as the workbook hands them over. */
export interface SelectedCells {
  /** Values: numbers, texts, booleans; an empty text for a blank. */
  values: readonly (readonly unknown[])[];
  /** Number formats in invariant form, which tell the decimals that are shown. */
  formats: readonly (readonly string[])[];
}

/** Lines and numbers to recognise rules in: of a table (`tableLines`), or of those that were read from cells (`cellLines`). */
export interface UserTable {
  /** `index` is the row of the selection or table, from 0. */
  rows: TableLine[];
  columns: TableLine[];
  /** By row and column; undefined where nothing is printed. */
  figure(row: number, column: number): PrintedFigure | undefined;
  /** What is there takes the place of a number and is none: an error, n.a., a number that cannot be read. */
  isUnreadable(row: number, column: number): boolean;
  /** Tables, each under a header of its own; most selections hold one. */
  blocks: TableBlock[];
}

/** Rows and columns of one table. */
export type TableBlock = Pick<UserTable, "rows" | "columns">;

export interface TableLine {
  index: number;
  /** Its header or label, the lines of a header joined. */
  label: string;
  /** 0 for ordinary lines, more for those that are indented or begin with a dash. */
  depth: number;
  /** The period of the heading that it is below, such as the year of months. */
  period?: string;
  /** Number of a column as the line of numbers below its header gives it, (1) (2) (3), or as it is counted. */
  number?: number;
}

const tableName = "table";

/** Id of a cell of the selection for the checker. */
export const selectedCellId = (row: number, column: number): CellId =>
  cellId(tableName, String(row), String(column));

/** Row and column of a checker's cell. */
export function selectedCell(id: CellId): { row: number; column: number } {
  const [, row, column] = id.split("!");
  return { row: Number(row), column: Number(column) };
}
