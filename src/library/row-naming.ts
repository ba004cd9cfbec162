import type { Column, Row } from "../table";
import { ownEnglishName, rowName } from "./english-row-name";
import { isOwn } from "./subjects";
import type { ReferenceTable } from "./types";

/** How the rows of a table are called: by their English names, or as printed where it is left out. */
export type RowNaming = "english" | undefined;

/** The English name of a row where it is known: of own tables, which call their rows as they do, only for usual Indonesian names. */
export const englishNameIn = (
  table: { subject: string },
  row: Pick<Row, "key" | "label">,
): string => (isOwn(table) ? ownEnglishName(row) : rowName(row, row.label, "en"));

/** A table with its rows called by their English names where these are known. */
export function withRowNames(table: ReferenceTable, naming: RowNaming): ReferenceTable {
  if (naming === undefined) return table;
  const known = inEnglish.get(table) ?? englishRows(table);
  inEnglish.set(table, known);
  return known;
}

const inEnglish = new WeakMap<ReferenceTable, ReferenceTable>();

function englishRows(table: ReferenceTable): ReferenceTable {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, label: englishNameIn(table, row) })),
    columns: isOwn(table) ? table.columns : table.columns.map(withEnglishTitle),
    ...(table.groups && {
      groups: table.groups.map((group) => ({
        ...group,
        label: englishNameIn(table, { key: "", label: group.label }),
      })),
    }),
  };
}

/** In a figure, rows of its tables may be columns; these have one title for both languages. */
const withEnglishTitle = (column: Column): Column => {
  const { id, en } = column.title;
  return id === en ? { ...column, title: { id, en: rowName(column, en, "en") } } : column;
};

/** Whether any row has an English name that is not its printed one. */
export const hasEnglishNames = (table: ReferenceTable): boolean =>
  withRowNames(table, "english").rows.some(({ label }, at) => label !== table.rows[at]?.label);

/** A row in both languages, for a citation: in English with its printed label, by which it is found in print. */
export function citedRow(table: ReferenceTable, row: { key: string; label: string }) {
  const english = englishNameIn(table, row);
  return { id: row.label, en: english === row.label ? english : `${english} [${row.label}]` };
}
