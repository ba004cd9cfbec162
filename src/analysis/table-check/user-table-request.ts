import { type CellId, type CheckedTable, type PrintedFigure } from "../../core/checking";
import type { CheckRequest } from "./check-figures";
import type { RecognisedRule, TableReading } from "./recognise";
import { withLostCells } from "./lost-cells";
import { identitiesOf } from "./rule";
import { selectedCellId, type UserTable } from "./user-table";

/**
 * What is to be checked in a user's table: the rules that were confirmed, as identities of its cells.
 *
 * @param published numbers of a selection
 * @param reading roles of its lines
 * @param rules the rules that hold, as the user confirmed them
 */
export function userTableRequest(
  published: UserTable,
  reading: TableReading,
  rules: readonly RecognisedRule[],
): CheckRequest {
  const table = withLostCells(published, rules);
  const figures = new Map<CellId, PrintedFigure>();
  for (const { index: row } of table.rows) {
    for (const { index: column } of table.columns) {
      if (reading.rows.get(row) === "ignored" || reading.columns.get(column) === "ignored")
        continue;
      const figure = table.figure(row, column);
      if (figure) figures.set(selectedCellId(row, column), figure);
    }
  }
  const checked: CheckedTable = {
    name: "table",
    columns: table.columns.map(({ index }) => String(index)),
    rows: table.rows.map(({ index }) => ({ key: String(index), parent: "", values: [] })),
  };
  return {
    identities: rules.flatMap((rule) => identitiesOf(rule, table)),
    figures,
    tables: [checked],
  };
}
