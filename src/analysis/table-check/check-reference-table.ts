import { CellIndex, cellsOf, type CheckedTable, expandRelations } from "../../core/checking";
import { relatedTables, relationsOf, type ReferenceTable } from "../../reference-data";
import type { CheckRequest } from "./check-table";

/**
 * What is to be checked in a reference table that stands in a workbook: the declared identities of its publication that bind
 * its cells, with the other tables as they are in the same edition.
 *
 * @param table the table that was inserted
 * @param values its numbers as the sheet has them now, in canonical form, by row and field; undefined: as inserted
 * @returns undefined where the publication declares no identities
 */
export function referenceTableRequest(
  table: ReferenceTable,
  values?: readonly (readonly string[])[],
): CheckRequest | undefined {
  const relations = relationsOf(table.publication);
  if (!relations) return undefined;
  const name = table.id.slice(table.publication.length + 1);
  const tables = relatedTables(table.publication, table.edition).map((other): CheckedTable =>
    other.name === name && values
      ? {
          ...other,
          rows: other.rows.map((row, index) => ({ ...row, values: values[index] ?? row.values })),
        }
      : other,
  );
  const prefix = `${name}!`;
  return {
    identities: expandRelations(relations, tables).filter((identity) =>
      cellsOf(identity).some((cell) => cell.startsWith(prefix)),
    ),
    figures: new CellIndex(tables, relations).figures(),
    tables,
  };
}
