import type { Column, Row, Table } from "../../table";
import {
  type FigureColumn,
  figureColumn,
  isMonthAlone,
  type ItemTableChoice,
  type WordField,
  wordField,
  yearOfTable,
} from "./item-columns";
import { componentHeading, subsectorHeading } from "./ntp-words";

/** What each column of a table is taken for. */
export interface ItemColumns {
  /** Headers of the columns of words; one without a header where the table has one such column. */
  words: { title: string; field: WordField }[];
  figures: (FigureColumn & { key: string; title: string })[];
  /** Of the months that the table names without one. */
  year: string | undefined;
}

/** How a table is understood, before its lines are read. */
export function itemColumns(table: Table, choice: ItemTableChoice = {}): ItemColumns {
  const year = choice.year ?? yearOfTable(table);
  const words = (table.wordColumns ?? [""]).map((title, at) => ({
    title,
    field: choice.words?.[at] ?? guessedField(table, title, at),
  }));
  return {
    words,
    year,
    figures: table.columns.map((column) => {
      const found = figureColumn(column, table, year);
      return {
        ...found,
        field: choice.figures?.[column.key] ?? found.field,
        key: column.key,
        title: column.title.id,
      };
    }),
  };
}

/** Whether headers or rows name months of which nothing in the table says the year. */
export function lacksYear(table: Table, { words }: ItemColumns): boolean {
  if (yearOfTable(table) !== undefined) return false;
  const isAlone = ({ title, period }: Column) => period === undefined && isMonthAlone(title.id);
  if (table.columns.some(isAlone)) return true;
  const isLong = words.some(({ field }) => field === "month");
  return isLong && table.rows.some((row) => isMonthAlone(monthWords(row, words)));
}

/** What the columns of times say of a row. */
export const monthWords = ({ words = [] }: Row, columns: ItemColumns["words"]): string =>
  words.filter((text, at) => columns[at]?.field === "month" && text !== "").join(" ");

/** By the contents of a column where they are telling, else by its header. */
function guessedField({ rows, wordColumns }: Table, title: string, at: number): WordField {
  if (!wordColumns) return "item";
  const texts = rows.map(({ words }) => words?.[at] ?? "").filter((text) => text !== "");
  const most = (tells: (text: string) => unknown) =>
    texts.filter((text) => tells(text) !== undefined).length * 2 > texts.length;
  if (most(componentHeading)) return "component";
  if (most(subsectorHeading)) return "subsector";
  if (texts.length > 0 && texts.every((text) => /^[\d.]+$/.test(text))) return "code";
  const named = wordField(title);
  if (named === "subsector" || named === "component") return "class";
  return named ?? "item";
}
