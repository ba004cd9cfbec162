import type { BookPackage, Erratum, ErratumKind } from "../../src/library/types";
import { requirePlace } from "./check-tables";
import { readCsv } from "./read-csv";

const columns = [
  ...["table", "row", "column", "printed", "corrected", "kind", "after"],
  ...["proof", "proof_id"],
];
const kinds: readonly string[] = ["value", "moved", "missing", "label", "format"];

/**
 * The errata of one publication, after checking that each names a cell of its tables and gives a proof.
 *
 * @throws Error naming file, line and fault
 */
export function checkedErrata(
  content: string,
  file: string,
  tables: BookPackage["tables"],
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
      proofInIndonesian = "",
    ] = line;
    const fail = (what: string) => new Error(`${file}, line ${index + 2}: ${what}`);
    if (!kinds.includes(kind)) throw fail(`unknown kind ${kind}`);
    if (proof === "" || proofInIndonesian === "") throw fail("no proof");
    const keys = tables.find(({ name }) => name === table)?.rows.map(({ key }) => key);
    const added = lines.flatMap(([otherTable, otherRow, , , , otherKind, otherAfter = ""]) =>
      otherTable === table && otherKind === "missing" && keys?.includes(otherAfter)
        ? [otherRow ?? ""]
        : [],
    );
    requirePlace({ table, row, column }, tables, added, fail);
    return {
      ...{ table, row, column, printed, corrected, kind: kind as ErratumKind, after },
      proof: { en: proof, id: proofInIndonesian },
    };
  });
}
