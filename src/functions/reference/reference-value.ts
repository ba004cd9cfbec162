import { CoreError } from "../../core";
import { bundledLibrary } from "../../bundled";
import { findColumn, findRow, numberOf } from "../../library";
import { readOption, readText } from "../cells";
import { calculate } from "../failure";
import { editions } from "./editions";

/**
 * One number of a table of a BPS publication. A dash in print is 0; a cell where nothing is printed is #N/A.
 * @customfunction
 * @param id Table id, e.g. "ntp-kaltim-2020.l2".
 * @param row Key, code or label of the row, with or without bullets and footnote marks; a label that stands in several rows is refused and their keys are named.
 * @param column Name of the column, its printed header, or its period: a date, "2020-01", "Januari 2020", "Jan 2020" or 2020.
 * @param [edition] "corrected" (default) or "published".
 * @returns The number, in the unit of its column
 */
export function REFERENCE_VALUE(
  id: unknown,
  row: unknown,
  column: unknown,
  edition?: unknown,
): unknown {
  return calculate(() => {
    const table = bundledLibrary.table(
      readText(id, "id"),
      readOption(edition, "edition", editions),
    );
    const found = findRow(table, readText(row, "row"));
    const printed = found.values[findColumn(table, readText(column, "column"))] ?? "";
    const number = numberOf(printed);
    if (number !== undefined) return number;
    throw new CoreError("missing", { argument: "row" });
  });
}
