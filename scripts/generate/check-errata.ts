import type { Erratum, ErratumKind } from "../../src/reference-data";
import type { ResourceDescriptor } from "./descriptor";
import { readCsv } from "./read-csv";

const columns = ["table", "row", "column", "printed", "corrected", "kind", "after", "proof"];
const kinds: readonly string[] = ["value", "moved", "missing", "label", "format"];

/**
 * The errata of one publication, after checking that each names a cell of its tables and gives a proof.
 *
 * @param rowsOf the checked rows of each table, by its id
 * @throws Error naming file, line and fault
 */
export function checkedErrata(
  content: string,
  file: string,
  publication: string,
  resources: readonly ResourceDescriptor[],
  rowsOf: ReadonlyMap<string, readonly (readonly string[])[]>,
): Erratum[] {
  const [header = [], ...lines] = readCsv(content, file);
  if (header.join() !== columns.join()) throw new Error(`${file}: the header is ${header.join()}`);
  return lines.map((line, index) => {
    const [
      table = "",
      row = "",
      column = "",
      printed = "",
      corrected = "",
      kind = "",
      after = "",
      proof = "",
    ] = line;
    const fail = (what: string) => new Error(`${file}, line ${index + 2}: ${what}`);
    const resource = resources.find(({ name }) => name === `${publication}.${table}`);
    if (!resource) throw fail(`no table ${table}`);
    if (!kinds.includes(kind)) throw fail(`unknown kind ${kind}`);
    if (proof === "") throw fail("no proof");
    const keys = (rowsOf.get(resource.name) ?? []).map(([key]) => key);
    const isAdded = lines.some(
      ([otherTable, otherRow, , , , otherKind, otherAfter = ""]) =>
        otherTable === table &&
        otherRow === row &&
        otherKind === "missing" &&
        keys.includes(otherAfter),
    );
    if (!keys.includes(row) && !isAdded) throw fail(`table ${table} has no row ${row}`);
    const fields = resource.schema.fields.map(({ name }) => name);
    if (column !== "" && !fields.includes(column))
      throw fail(`table ${table} has no column ${column}`);
    return { table, row, column, printed, corrected, kind: kind as ErratumKind, after, proof };
  });
}
