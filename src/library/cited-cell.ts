import type { Bilingual } from "../language";
import { type TableSource, unitName } from "../table";
import { type Book, tableReference } from "./book";
import { citedRow } from "./row-naming";
import type { Edition, Erratum, ReferenceTable } from "./types";

/** Where a cell of an inserted block comes from; what is not known is left out. */
export interface CitedCell {
  /** Title of its table, with its number where the book numbers its tables. */
  title: Bilingual;
  source: TableSource;
  /** Title of the book, in both languages. */
  publication?: Bilingual;
  catalogue?: string;
  year?: number;
  edition?: Edition;
  /** Of a figure: its row and its column, what is printed there, in which unit and of which period. */
  figure?: CitedFigure;
  /** Whether it names what the number was computed from, by us. */
  isComputed?: boolean;
  /** Where that are several works: each of them, the first included. */
  works?: readonly CitedCell[];
}

export interface CitedFigure {
  /** In English with its printed label, where the two differ. */
  row: Bilingual;
  column: Bilingual;
  /** In canonical form, in the edition that the block shows. */
  value: string;
  unit: Bilingual;
  period?: string;
  correction?: { printed: string; corrected: string; proof: Bilingual };
}

/** What is known of all cells of a table. */
export function citedTable(book: Book, table: ReferenceTable): CitedCell {
  const { source, edition } = table;
  if (book.kind === "own") return { title: tableReference(table), source };
  const { title, catalogue, year } = book;
  return {
    title: titleOf(table),
    source,
    publication: title,
    catalogue,
    ...(year !== undefined && { year }),
    edition,
  };
}

/**
 * What is known of one number of a table.
 *
 * @param row counted from 0, as `column`
 * @returns what is known of the whole table where it has no such cell
 */
export function citedFigure(
  book: Book,
  table: ReferenceTable,
  errata: readonly Erratum[],
  { row, column }: { row: number; column: number },
): CitedCell {
  const whole = citedTable(book, table);
  const [line, head] = [table.rows[row], table.columns[column]];
  if (!line || !head) return whole;
  const correction = correctionOf(errata, table.edition, line.key, head.key);
  const period = head.period ?? (table.period === "" ? undefined : table.period);
  return {
    ...whole,
    figure: {
      row: citedRow(table, line),
      column: head.title,
      value: line.values[column] ?? "",
      unit: unitName(head),
      ...(period !== undefined && { period }),
      ...(correction && { correction }),
    },
  };
}

function correctionOf(errata: readonly Erratum[], edition: Edition, row: string, column: string) {
  if (edition !== "corrected") return undefined;
  const found = errata.find(
    (one) => one.row === row && one.column === column && one.kind !== "format",
  );
  return found && { printed: found.printed, corrected: found.corrected, proof: found.proof };
}

const titleOf = ({ number, title }: ReferenceTable): Bilingual =>
  number ? { id: `${number.id}: ${title.id}`, en: `${number.en}: ${title.en}` } : title;
