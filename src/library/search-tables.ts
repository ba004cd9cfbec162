import { periodText } from "../language";
import { tableName, type Book } from "./book";
import type { Library } from "./library";
import type { TableDescriptor } from "./types";
import { columnMonthWords, rowWords, shortNameWords } from "./row-words";
import { queryReadings, readQuery } from "./search-query";
import { matchScore, type QueryWord, searchWords, type WeightedWords } from "./search-words";
import { isOwn, subjectNames } from "./subjects";
import { unitId } from "../table";

/** A table as the catalogue lists it. */
export interface CatalogueEntry {
  table: TableDescriptor;
  /** Cells in which the corrected edition differs from print. */
  corrections: number;
}

interface IndexedEntry extends CatalogueEntry {
  /** Words of what is said of the table. */
  places: readonly WeightedWords[];
  /** Words of its rows. */
  rowWords: WeightedWords;
}

/** Tables ready to be searched. */
export type Catalogue = readonly IndexedEntry[];

export interface TableFilter {
  publication?: string;
  subject?: string;
  /** Id of a unit that one of the table's columns has. */
  unit?: string;
}

/** Lists every table; its words are read when it is first searched. */
export const buildCatalogue = (library: Library): Catalogue =>
  library.tables.map((table) => {
    let places: IndexedEntry["places"] | undefined;
    let ofRows: WeightedWords | undefined;
    return {
      table,
      corrections: library.errata(table.id).filter(({ kind }) => kind !== "format").length,
      get places() {
        return (places ??= placesOf(table, library.bookOf(table.id)));
      },
      get rowWords() {
        return (ofRows ??= wordsOfRows(library.table(table.id)));
      },
    };
  });

const words = (text: string): Set<string> => new Set(searchWords(text));

const placesOf = (table: TableDescriptor, book: Book): WeightedWords[] => [
  { weight: 10, words: numberWords(table) },
  { weight: 6, words: words(`${table.title.id} ${table.title.en}`) },
  { weight: 5, words: new Set(shortNameWords(table.title.id)) },
  { weight: 3, words: new Set([...searchWords(context(table)), ...columnMonthWords(table)]) },
  { weight: 2, words: words(bookText(book)) },
];

function wordsOfRows({ rows }: ReturnType<Library["table"]>): WeightedWords {
  const labels = rows.map(({ label }) => label).join(" ");
  return {
    weight: 1.5,
    words: new Set([...rows.flatMap(rowWords), ...shortNameWords(labels)]),
  };
}

/**
 * Tables that hold every word of a query, the best first; all tables, in their order, for an empty query. Where no table
 * does, those that hold another way to say it: the group of some goods, the name in print.
 *
 * Words may be of either language, official short names (NTPR, Ib), table numbers, months, units, and rows: commodities,
 * countries, ports, HS chapters by name or number.
 */
export function searchTables(
  catalogue: Catalogue,
  query: string,
  filter: TableFilter = {},
): CatalogueEntry[] {
  const words = readQuery(query);
  const wanted = catalogue.filter(({ table }) => passes(table, filter));
  if (words.length === 0) return [...wanted];
  const found = ranked(wanted, [words]);
  return found.length > 0
    ? found
    : ranked(
        wanted,
        queryReadings(query).map((reading) => readQuery(reading.query)),
      );
}

/** Tables that answer one of several queries, the best first. */
function ranked(catalogue: Catalogue, queries: readonly QueryWord[][]): CatalogueEntry[] {
  return catalogue
    .map((entry) => {
      const places = [...entry.places, entry.rowWords];
      return { entry, score: Math.max(0, ...queries.map((words) => matchScore(words, places))) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

const bookText = ({ title, shortName }: Book): string =>
  [...Object.values(title), ...Object.values(shortName)].join(" ");

/** Whether a table is one of those that a filter leaves. */
export const passes = (
  table: TableDescriptor,
  { publication, subject, unit }: TableFilter,
): boolean =>
  (!publication || table.publication === publication) &&
  (!subject || table.subject === subject) &&
  (!unit || table.columns.some((column) => unitId(column) === unit));

/** `t6.2`, `6.2`, `l2`, `lampiran`, `2`. */
function numberWords(table: TableDescriptor): Set<string> {
  const number = Object.values(table.number ?? {}).join(" ");
  return new Set([tableName(table).toLowerCase(), ...searchWords(number)]);
}

function context(table: TableDescriptor): string {
  const subject = Object.hasOwn(subjectNames, table.subject) ? subjectNames[table.subject] : null;
  return [
    table.unit.id,
    table.unit.en,
    table.subject,
    subject?.id ?? "",
    subject?.en ?? "",
    periodText(table.period, "id"),
    periodText(table.period, "en"),
    ...table.columns.flatMap(({ title }) => Object.values(title)),
    ...(isOwn(table) ? Object.values(table.source) : []),
  ].join(" ");
}
