import { cellLines, type SelectedCells, type UserTable } from "../../src/analysis";
import { selectedCells } from "../../src/reading/cells";
import { readTables } from "../../src/reading/tables";

/** The tables of a selection, as the pane reads them; formats are General where left out. */
export function selectionLines({
  values,
  formats = values.map((row) => row.map(() => "General")),
}: Pick<SelectedCells, "values"> & Partial<SelectedCells>): UserTable | undefined {
  const rows = values.map((row) =>
    row.map((value) => (typeof value === "number" ? value : String(value ?? ""))),
  );
  return cellLines({ values, formats }, readTables(selectedCells({ rows, formats })).tables);
}
