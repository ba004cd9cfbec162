import type { Bilingual } from "../language";
import type { Library } from "./library";
import {
  searchTables,
  type Catalogue,
  type CatalogueEntry,
  type TableFilter,
} from "./search-tables";
import { subjectNames } from "./subjects";
import { unitId, unitName } from "../table";

export type FacetName = keyof TableFilter;

/** One value of a facet, and how many tables choosing it would leave. */
export interface FacetValue {
  id: string;
  name: Bilingual;
  count: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/**
 * The values of every facet with the number of tables that hold all words of a query, have the value, and pass the filter's
 * other facets. Values that the catalogue knows stay even where their count is 0.
 */
export function tableFacets(
  catalogue: Catalogue,
  library: Pick<Library, "books">,
  query: string,
  filter: TableFilter,
): Facets {
  const columns = catalogue.flatMap(({ table }) => table.columns);
  const unitNames = new Map(columns.map((column) => [unitId(column), unitName(column)]));
  const names: Record<FacetName, (id: string) => Bilingual> = {
    publication: (id) => library.books.find((book) => book.id === id)?.shortName ?? plain(id),
    subject: (id) => (Object.hasOwn(subjectNames, id) ? subjectNames[id] : undefined) ?? plain(id),
    unit: (id) => unitNames.get(id) ?? plain(id),
  };
  const facet = (name: FacetName): FacetValue[] => {
    const rest = searchTables(catalogue, query, { ...filter, [name]: undefined });
    const counts = countValues(rest, name);
    return [...countValues(catalogue, name).keys()].map((id) => ({
      id,
      name: names[name](id),
      count: counts.get(id) ?? 0,
    }));
  };
  return { publication: facet("publication"), subject: facet("subject"), unit: facet("unit") };
}

function countValues(entries: readonly CatalogueEntry[], name: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { table } of entries) {
    const values = name === "unit" ? new Set(table.columns.map(unitId)) : new Set([table[name]]);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const plain = (id: string): Bilingual => ({ id, en: id });
