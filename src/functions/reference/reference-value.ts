import { CoreError } from "../../core";
import { bundledLibrary } from "../../bundled";
import { findColumn, findRow, numberOf } from "../../library";
import { readOption, readText } from "../cells";
import { calculate } from "../failure";
import { editions } from "./editions";

/** The number, in the unit of its column. */
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
