import { datedLabel } from "../core";
import { type Language, periodText } from "../language";
import type { Column, Row } from "../table";
import { hsChapterOfKey } from "./hs-chapter-of-key";
import type { Erratum, TableFacts } from "./types";
import { isTimeWord } from "./word-kinds";

/** Errata of these kinds change what the corrected edition shows; `format` only records an odd print. */
const correcting: ReadonlySet<Erratum["kind"]> = new Set(["value", "moved", "missing", "label"]);

/** The rows of a table with its errata applied; a row that the print lost stands after the row that `after` names. */
export function correctedRows(
  rows: readonly Row[],
  columns: readonly Column[],
  errata: readonly Erratum[],
): Row[] {
  const corrected = rows.map((row) => ({ ...row, values: [...row.values] }));
  for (const erratum of errata.filter(
    ({ kind, column }) => correcting.has(kind) && column !== "group",
  )) {
    setCell(rowFor(erratum, corrected, columns.length), columns, erratum);
  }
  return corrected;
}

function rowFor({ row: key, after }: Erratum, rows: Row[], width: number): Row {
  const found = rows.find((row) => row.key === key);
  if (found) return found;
  const place = rows.findIndex((row) => row.key === after);
  const added: Row = {
    key,
    code: hsChapterOfKey(key) ?? "",
    parent: rows[place]?.parent ?? "",
    label: "",
    values: new Array<string>(width).fill(""),
  };
  rows.splice(place + 1, 0, added);
  return added;
}

/**
 * Columns of months as the corrected edition heads them: with the year, which print may leave to the title. `Febr` of 2020-02
 * becomes `Februari 2020`.
 */
export const correctedColumns = (columns: readonly Column[]): Column[] =>
  columns.map((column) => {
    const period = column.period ?? column.key;
    const { month, measure } = datedLabel(column.title.id);
    const isBareMonth = month !== undefined && (measure === "" || isTimeWord(measure));
    if (!isBareMonth || !/^\d{4}-\d{2}$/.test(period)) return column;
    const title = (language: Language) => periodText(period, language);
    return { ...column, title: { id: title("id"), en: title("en") } };
  });

/** Groups beside the rows as the corrected edition calls them, by errata of their column. */
export const correctedGroups = (
  groups: NonNullable<TableFacts["groups"]>,
  errata: readonly Erratum[],
): NonNullable<TableFacts["groups"]> =>
  groups.map((group) => {
    const erratum = errata.find(
      ({ column, row }) => column === "group" && group.rows.includes(row),
    );
    return erratum ? { ...group, label: erratum.corrected } : group;
  });

/** An erratum without a column is about a whole row: what it corrects is the row's label. */
function setCell(row: Row, columns: readonly Column[], erratum: Erratum): void {
  const { column, corrected } = erratum;
  if (column === "label") [row.printedLabel, row.label] = [row.label, corrected];
  else if (column === "code" || column === "parent") row[column] = corrected;
  else if (column === "") row.label = corrected;
  else row.values[columns.findIndex(({ key }) => key === column)] = corrected;
}
