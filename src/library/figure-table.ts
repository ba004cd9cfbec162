import { monthNames } from "../language";
import { type Column, plainLabel, type Row } from "../table";
import { tableName, type Book } from "./book";
import type { Edition, Erratum, Figure, ReferenceTable, TableDescriptor } from "./types";

/**
 * The numbers of a figure as a table of their own: what runs along the figure goes down, its series go across. It carries the
 * id of the first of its tables.
 *
 * @throws CoreError `unknown-id` when the book lacks one of its tables
 */
export function figureTable(
  book: Book,
  figure: Figure,
  edition: Edition = "corrected",
): ReferenceTable {
  const tables = figure.tables.map((name) => book.table(name, edition));
  const [first] = tables as [ReferenceTable, ...ReferenceTable[]];
  const columns = tables
    .flatMap((table) => table.columns)
    .filter(({ key }) => isShown(figure, key));
  const rows = figure.rows.flatMap((key): Row[] => {
    const parts = tables.map((table) => table.rows.find((row) => row.key === key));
    const found = parts.find((row) => row !== undefined);
    if (!found) return [];
    const values = tables.flatMap((table, part) =>
      table.columns.flatMap(({ key }, column) =>
        isShown(figure, key) ? [parts[part]?.values[column] ?? ""] : [],
      ),
    );
    return [{ ...found, code: "", parent: "", label: plainLabel(found.label), values }];
  });
  const { number, title, page } = figure;
  const joined = {
    ...first,
    number,
    title,
    source: { ...first.source, page },
    groups: undefined,
    period: periodOf(tables),
    takenFrom: tables.map(({ id }) => id),
  };
  const shown = figure.along === "rows" ? { columns, rows } : turned(columns, rows);
  return { ...joined, ...shown, rowCount: shown.rows.length };
}

/** The figures that a table helps to rebuild, in printed order. */
export const figuresOf = ({ figures }: Book, table: TableDescriptor): Figure[] =>
  figures.filter(({ tables }) => tables.includes(tableName(table)));

/** The errata of a figure's tables, at the rows and columns where the figure has those cells. */
export const figureErrata = (book: Book, figure: Figure): Erratum[] =>
  figure.tables
    .flatMap((name) => book.errata(name))
    .map((erratum) =>
      figure.along === "rows" ? erratum : { ...erratum, row: erratum.column, column: erratum.row },
    );

const isShown = ({ columns }: Figure, key: string): boolean => !columns || columns.includes(key);

/** Rows for columns and columns for rows. */
function turned(
  columns: readonly Column[],
  rows: readonly Row[],
): Pick<ReferenceTable, "columns" | "rows"> {
  return {
    columns: rows.map(({ key, label }, index) => {
      const { unit, baseYear } = columns[index] ?? columns[0] ?? { unit: "none" };
      return {
        key,
        title: { id: label, en: label },
        unit,
        ...(baseYear !== undefined && { baseYear }),
      };
    }),
    rows: columns.map(({ key }, index) => ({
      key,
      code: "",
      parent: "",
      label: columnLabel(key),
      values: rows.map((row) => row.values[index] ?? ""),
    })),
  };
}

/** A month by its Indonesian name, as labels of the books are; anything else as it is. */
function columnLabel(key: string): string {
  const month = /^\d{4}-(\d{2})$/.exec(key)?.[1];
  return (month && monthNames.id[Number(month) - 1]) ?? key;
}

function periodOf(tables: readonly ReferenceTable[]): string {
  const dates = tables.flatMap(({ period }) => period.split("/")).sort();
  return [...new Set([dates[0] ?? "", dates.at(-1) ?? ""])].join("/");
}
