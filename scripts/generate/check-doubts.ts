import type { BookPackage, Doubt, Erratum } from "../../src/library/types";
import { requirePlace } from "./check-tables";
import { readCsv } from "./read-csv";

const columns = [
  "table",
  "row",
  "column",
  "printed",
  "readings",
  "reason",
  "readings_id",
  "reason_id",
];

/**
 * The doubts of one publication, after checking that each names a cell of its tables and gives a reason.
 *
 * @param errata the publication's errata, which may add rows
 * @throws Error naming file, line and fault
 */
export function checkedDoubts(
  content: string,
  file: string,
  tables: BookPackage["tables"],
  errata: readonly Erratum[],
): Doubt[] {
  const [header = [], ...lines] = readCsv(content, file);
  if (header.join() !== columns.join()) throw new Error(`${file}: the header is ${header.join()}`);
  return lines.map((line, index) => {
    const [table = "", row = "", column = "", printed = "", ...words] = line;
    const [readings = "", reason = "", readingsId = "", reasonId = ""] = words;
    const fail = (what: string) => new Error(`${file}, line ${index + 2}: ${what}`);
    if (words.includes("")) throw fail("no readings or no reason in one of the languages");
    const added = errata
      .filter((erratum) => erratum.table === table && erratum.kind === "missing")
      .map((erratum) => erratum.row);
    requirePlace({ table, row, column }, tables, added, fail);
    return {
      ...{ table, row, column, printed },
      readings: { id: readingsId, en: readings },
      reason: { id: reasonId, en: reason },
    };
  });
}
