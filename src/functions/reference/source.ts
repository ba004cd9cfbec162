import { bundledLibrary } from "../../bundled";
import { citation } from "../../library";
import { readText } from "../cells";
import { calculate } from "../failure";

/**
 * The citation of a table of a BPS publication: publisher, publication, year, catalogue number, table and page.
 * @customfunction
 * @param id Table id, e.g. "trade-ntt-2020.t8".
 * @returns One line of text
 */
export function SOURCE(id: unknown): unknown {
  return calculate(() => {
    const table = bundledLibrary.table(readText(id, "id"));
    return citation(bundledLibrary.bookOf(table.id), table.id);
  });
}
