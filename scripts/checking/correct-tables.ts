import type { CheckedTable } from "../../src/core/checking";
import type { ErratumRecord } from "./publication-tables";

const corrects = new Set(["value", "moved", "missing"]);

/** The corrected edition: the published cells with the errata that other cells prove. Labels do not matter here. */
export function correctTables(
  tables: readonly CheckedTable[],
  errata: readonly ErratumRecord[],
): CheckedTable[] {
  return tables.map((table) => {
    const own = errata.filter((one) => one.table === table.name && corrects.has(one.kind));
    return own.length === 0 ? table : correctTable(table, own);
  });
}

function correctTable(table: CheckedTable, errata: readonly ErratumRecord[]): CheckedTable {
  const rows = table.rows.map((row) => ({ ...row, values: [...row.values] }));
  for (const { row: key, column, corrected, kind, after } of errata) {
    let row = rows.find((one) => one.key === key);
    if (!row && kind === "missing" && after !== "") {
      const before = rows.findIndex((one) => one.key === after);
      if (before < 0) throw new Error(`errata name no row of ${table.name}: ${after}`);
      row = { key, parent: rows[before]?.parent ?? "", values: table.columns.map(() => "") };
      rows.splice(before + 1, 0, row);
    }
    if (!row) throw new Error(`errata name no row of ${table.name}: ${key}`);
    if (column === "") continue;
    const place = table.columns.indexOf(column);
    if (place < 0) throw new Error(`errata name no column of ${table.name}: ${column}`);
    row.values[place] = corrected;
  }
  return { ...table, rows };
}
