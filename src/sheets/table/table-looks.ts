import type { ReferenceTable } from "../../library";
import type { FormatRun } from "../../workbook/plan";
import { tableHeaderLooks } from "../sheet-section";
import { nilIsZero } from "./table-cells";

/** Labels that are longer than the widest column wrap. */
const labelCharacters = 44;

/** Looks of a table region: header, bold aggregates, labels indented by their place in the hierarchy. */
export function tableLooks(table: ReferenceTable, labelColumn: number): FormatRun[] {
  const columns = labelColumn + 1 + table.columns.length;
  const runs = tableHeaderLooks(labelColumn + 1, table.columns.length);
  const parents = new Set(table.rows.map((row) => row.parent).filter((key) => key !== ""));
  const depths = rowDepths(table);
  table.rows.forEach((row, index) => {
    const at = { row: index + 1, column: labelColumn };
    const indent = depths.get(row.key) ?? 0;
    const bold = parents.size > 0 && (row.parent === "" || parents.has(row.key));
    const wrap = row.label.length + indent * 2 > labelCharacters;
    if (indent > 0 || wrap) {
      runs.push({ at, rows: 1, columns: 1, ...(indent > 0 && { indent }), ...(wrap && { wrap }) });
    }
    if (bold) {
      runs.push({ at: { row: index + 1, column: 0 }, rows: 1, columns, bold });
    }
    if (row.values.includes("-") && !nilIsZero(table)) {
      const first = { row: index + 1, column: labelColumn + 1 };
      runs.push({ at: first, rows: 1, columns: table.columns.length, align: "Right" });
    }
  });
  return runs;
}

/** How many ancestors each row has; a row that names a missing parent, or itself, counts as a root. */
export function rowDepths(table: Pick<ReferenceTable, "rows">): Map<string, number> {
  const parentOf = new Map(table.rows.map((row) => [row.key, row.parent]));
  return new Map(
    table.rows.map((row) => {
      const seen = new Set([row.key]);
      let parent = row.parent;
      while (parentOf.has(parent) && !seen.has(parent)) {
        seen.add(parent);
        parent = parentOf.get(parent) ?? "";
      }
      return [row.key, seen.size - 1];
    }),
  );
}
