import { periodText } from "../language";
import type { TableDescriptor } from "../reference-data";
import type { ReferenceLibrary } from "./library";
import { matchScore, searchWords, type WeightedWords } from "./search-words";
import { shortNames } from "./short-names";

/** A table as the catalogue lists it. */
export interface CatalogueEntry {
  table: TableDescriptor;
  /** Cells in which the corrected edition differs from print. */
  corrections: number;
}

interface IndexedEntry extends CatalogueEntry {
  places: readonly WeightedWords[];
}

/** Tables ready to be searched. */
export type Catalogue = readonly IndexedEntry[];

export interface TableFilter {
  publication?: string;
  subject?: string;
}

/** Reads every table once; takes some milliseconds, so do it once. */
export function buildCatalogue(library: ReferenceLibrary): Catalogue {
  const publications = new Map(library.publications().map((item) => [item.id, item]));
  return library.tableDescriptors().map((table) => {
    const labels = library.referenceTable(table.id).rows;
    const titles = `${table.title.id} ${table.title.en}`;
    const publication = publications.get(table.publication)?.title;
    const rowText = labels.map((row) => `${row.code} ${row.label}`).join(" ");
    return {
      table,
      corrections: library.errata(table.id).filter(({ kind }) => kind !== "format").length,
      places: [
        { weight: 10, words: numberWords(table) },
        { weight: 6, words: unique(searchWords(titles)) },
        { weight: 5, words: unique(shortNameWords(table.title.id)) },
        { weight: 3, words: unique(searchWords(context(table))) },
        {
          weight: 2,
          words: unique(searchWords(`${publication?.id ?? ""} ${publication?.en ?? ""}`)),
        },
        { weight: 1.5, words: unique([...searchWords(rowText), ...shortNameWords(rowText)]) },
      ],
    };
  });
}

/**
 * Tables that hold every word of a query, the best first; all tables, in their order, for an empty query.
 *
 * Words may be of either language, short names (NTPR, Ib), table numbers, months, units, and labels of rows: commodities,
 * countries, ports, HS chapters.
 */
export function searchTables(
  catalogue: Catalogue,
  query: string,
  filter: TableFilter = {},
): CatalogueEntry[] {
  const words = searchWords(query);
  const wanted = catalogue.filter(
    ({ table }) =>
      (!filter.publication || table.publication === filter.publication) &&
      (!filter.subject || table.subject === filter.subject),
  );
  if (words.length === 0) return [...wanted];
  return wanted
    .map((entry) => ({ entry, score: matchScore(words, entry.places) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

/** `t6.2`, `6.2`, `l2`, `lampiran`, `2`. */
function numberWords(table: TableDescriptor): string[] {
  const short = table.id.slice(table.publication.length + 1);
  return unique([short.toLowerCase(), ...searchWords(`${table.number.id} ${table.number.en}`)]);
}

const context = (table: TableDescriptor): string =>
  [
    table.unit.id,
    table.unit.en,
    table.subject,
    periodText(table.period, "id"),
    periodText(table.period, "en"),
    ...table.fields.flatMap((field) => [field.title, field.titleEn]),
  ].join(" ");

function shortNameWords(text: string): string[] {
  const plain = searchWords(text).join(" ");
  return shortNames.flatMap(([phrase, words]) => (plain.includes(phrase) ? words.split(" ") : []));
}
