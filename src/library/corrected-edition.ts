import { hsChapterOfKey } from "./hs-chapter-of-key";
import type { Erratum, TableRow, ValueField } from "./types";

/** Errata of these kinds change what the corrected edition shows; `format` only records an odd print. */
const correcting: ReadonlySet<Erratum["kind"]> = new Set(["value", "moved", "missing", "label"]);

/** The rows of a table with its errata applied; a row that the print lost stands after the row that `after` names. */
export function correctedRows(
  rows: readonly TableRow[],
  fields: readonly ValueField[],
  errata: readonly Erratum[],
): TableRow[] {
  const corrected = rows.map((row) => ({ ...row, values: [...row.values] }));
  for (const erratum of errata.filter(({ kind }) => correcting.has(kind))) {
    setCell(rowFor(erratum, corrected, fields.length), fields, erratum);
  }
  return corrected;
}

function rowFor({ row: key, after }: Erratum, rows: TableRow[], columns: number): TableRow {
  const found = rows.find((row) => row.key === key);
  if (found) return found;
  const place = rows.findIndex((row) => row.key === after);
  const added: TableRow = {
    key,
    code: hsChapterOfKey(key) ?? "",
    parent: rows[place]?.parent ?? "",
    label: "",
    values: new Array<string>(columns).fill(""),
  };
  rows.splice(place + 1, 0, added);
  return added;
}

/** An erratum without a column is about a whole row: what it corrects is the row's label. */
function setCell(row: TableRow, fields: readonly ValueField[], erratum: Erratum): void {
  const { column, corrected } = erratum;
  if (column === "label") [row.printedLabel, row.label] = [row.label, corrected];
  else if (column === "code" || column === "parent") row[column] = corrected;
  else if (column === "") row.label = corrected;
  else row.values[fields.findIndex(({ name }) => name === column)] = corrected;
}
