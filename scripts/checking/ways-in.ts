import {
  checkFigures,
  checkTable,
  finishSteps,
  readLines,
  recogniseRules,
  selectedCell,
  type UserTable,
  userTableRequest,
} from "../../src/analysis";
import { gridOfRows } from "../../src/reading/cells";
import { placeOf, readTables } from "../../src/reading/tables";
import type { ForeignTable } from "./foreign-tables";
import { selectionLines } from "./selection-lines";

/** The cells that a finding names, with those that are as likely, by their places in the table as published. */
export type NamedCells = { row: number; column: number }[];

/** What a table of cells contradicts itself in. */
export type WayIn = (values: ForeignTable["values"]) => NamedCells[];

/** The two ways by which cells come to be checked, neither of which may see less than the other. */
export const waysIn: Record<"selection" | "file", WayIn> = {
  selection: (values) =>
    checkSelection(values).findings.map(({ cells, rivals }) =>
      [...cells.map(({ cell }) => cell), ...rivals].map(selectedCell),
    ),
  file: (values) =>
    readTables({ grids: [gridOfRows(values)], picturePages: [] }).tables.flatMap((read) => {
      const { rows, columns } = read.table;
      return checkTable(read.table).findings.map(({ cells, rivals }) =>
        [...cells, ...rivals].flatMap(({ row, column }) => {
          const rowAt = rows.findIndex(({ key }) => key === row);
          const columnAt = columns.findIndex(({ key }) => key === column);
          return placeOf(read, rowAt, columnAt) ?? [];
        }),
      );
    }),
};

/** What the Check screen finds in a selection when its reader changes nothing. */
export function checkSelection(values: ForeignTable["values"]) {
  const table = tableOfSelection(values);
  const reading = readLines(table);
  const rules = recogniseRules(table, reading).filter(({ likely }) => likely);
  const request = userTableRequest(table, reading, rules);
  const { findings } = finishSteps(checkFigures(request));
  return { table, identities: request.identities, findings };
}

export function tableOfSelection(values: ForeignTable["values"]): UserTable {
  const table = selectionLines({ values });
  if (!table) throw new Error("no table of numbers");
  return table;
}
