import type { Book } from "./book";
import type { Library } from "./library";
import { rowNamed } from "./look-up";
import { ambiguousName, unknownName } from "./named";
import type { Edition, ReferenceTable, SeriesGroup, SeriesMeasure } from "./types";

export const seriesTables = (
  book: Book,
  { tables }: SeriesGroup,
  { id }: SeriesMeasure,
  edition: Edition,
): ReferenceTable[] => (tables[id] ?? []).map((name) => book.table(name, edition));

/** Where several books have a group of a name, that one is meant which formulas need not name. */
export function findGroup(
  library: Library,
  name: string,
  publication?: string,
): { book: Book; group: SeriesGroup } {
  const books = publication === undefined ? library.books : [library.book(publication)];
  const groups = books.flatMap((book) => book.groups.map((group) => ({ book, group })));
  const named = groups.filter(({ group }) => isNamed(name, [group.id, ...group.names]));
  const meant = named.filter(({ book }) => book.isMeantByGroup);
  const [found, ...others] = meant.length > 0 ? meant : named;
  if (!found) {
    throw unknownName(
      "group",
      name,
      groups.flatMap(({ group }) => [group.id, ...group.names]),
    );
  }
  if (others.length === 0) return found;
  throw ambiguousName(
    "group",
    name,
    named.map(({ book, group }) => `${book.id}: ${group.id}`),
  );
}

interface FoundItem {
  measure: SeriesMeasure;
  key: string;
  tables: ReferenceTable[];
}

/**
 * Measure and row key of an item. Labels come first: one begins with the name of a measure, "Indeks Harga yang Diterima
 * Petani".
 */
export function findItem(
  book: Book,
  group: SeriesGroup,
  item: string,
  edition: Edition,
): FoundItem {
  const readings = [
    ...book.measures.slice(0, 1).map((measure) => [measure, item] as const),
    ...measureReadings(item, book.measures),
  ];
  const labels: string[] = [];
  for (const [measure, name] of readings) {
    const tables = seriesTables(book, group, measure, edition);
    const key = shortKey(book, name) ?? keyIn(tables, name);
    if (key !== undefined) return { measure, key, tables };
    labels.push(...tables.flatMap(({ rows }) => rows.map(({ label }) => label)));
  }
  throw unknownName("item", readings.at(-1)?.[1] ?? item, labels);
}

function keyIn(tables: readonly ReferenceTable[], name: string): string | undefined {
  for (const table of tables) {
    const row = rowNamed(table, name, "item");
    if (row) return row.key;
  }
  return undefined;
}

const shortKey = ({ items }: Book, name: string): string | undefined =>
  Object.entries(items).find(([, names]) => isNamed(name, names))?.[0];

/** The item without a measure's name before or behind it, each way that there is. */
function measureReadings(
  item: string,
  measures: readonly SeriesMeasure[],
): (readonly [SeriesMeasure, string])[] {
  const words = item.trim().split(/\s+/);
  if (words.length < 2) return [];
  return measures.flatMap((measure) => {
    const isMeasure = (word = "") => isNamed(word, [measure.id, ...measure.names]);
    return [
      ...(isMeasure(words[0]) ? [[measure, words.slice(1).join(" ")] as const] : []),
      ...(isMeasure(words.at(-1)) ? [[measure, words.slice(0, -1).join(" ")] as const] : []),
    ];
  });
}

const normal = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

function isNamed(text: string, names: readonly string[]): boolean {
  const wanted = normal(text);
  return names.some((name) => normal(name) === wanted);
}
