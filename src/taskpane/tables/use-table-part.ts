import { useState } from "react";
import type { ReferenceTable } from "../../library";
import { mainRows, type TablePart } from "../../sheets/table";

export type RowChoice = "all" | "main" | "picked";

/** Which rows and columns of a table the reader wants. */
export interface TablePartChoice {
  rowChoice: RowChoice;
  chooseRows(choice: RowChoice): void;
  /** Keys of the rows that are wanted. */
  rows: string[];
  pickRows(keys: string[]): void;
  /** Keys of the main rows; undefined where every row is one. */
  main: string[] | undefined;
  /** Names of the columns that are wanted. */
  columns: string[];
  pickColumns(names: string[]): void;
  /** For a plan; undefined for the whole table. */
  part: TablePart | undefined;
  isEmpty: boolean;
}

export function useTablePart(table: ReferenceTable): TablePartChoice {
  const [rowChoice, setRowChoice] = useState<RowChoice>("all");
  const [picked, setPicked] = useState<string[] | undefined>(undefined);
  const [pickedColumns, setPickedColumns] = useState<string[] | undefined>(undefined);
  const allRows = table.rows.map(({ key }) => key);
  const allColumns = table.columns.map(({ key }) => key);
  const mainKeys = mainRows(table);
  const main = mainKeys.length < allRows.length ? mainKeys : undefined;
  const rows =
    rowChoice === "all" ? allRows : rowChoice === "main" ? mainKeys : (picked ?? mainKeys);
  const columns = pickedColumns ?? allColumns;
  const isWhole = rows.length === allRows.length && columns.length === allColumns.length;
  return {
    rowChoice,
    chooseRows: setRowChoice,
    rows,
    pickRows: setPicked,
    main,
    columns,
    pickColumns: setPickedColumns,
    part: isWhole ? undefined : { rows, columns },
    isEmpty: rows.length === 0 || columns.length === 0,
  };
}
