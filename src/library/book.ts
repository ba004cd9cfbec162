import type { RelationSet } from "../core/checking";
import type { Bilingual } from "../language";
import { countsFromBase } from "../table";
import { correctedColumns, correctedGroups, correctedRows } from "./corrected-edition";
import { unknownName } from "./named";
import type {
  BookFacts,
  BookPackage,
  Doubt,
  Edition,
  Erratum,
  Figure,
  PackagedTable,
  ReferenceTable,
  SeriesGroup,
  TableDescriptor,
  TableFacts,
  WeightSet,
} from "./types";

/** A publication with its tables, and what is known about their errors. */
export interface Book extends BookFacts {
  id: string;
  /** In printed order. */
  tables: readonly TableDescriptor[];
  figures: readonly Figure[];
  /** Every aggregate whose weights are recovered from printed numbers; most books have none. */
  weights: readonly WeightSet[];
  /** The identities that bind its cells, where they are declared. */
  relations?: RelationSet;
  /** The cells that contradict others, where nothing decides which is right. */
  doubts: readonly Doubt[];
  /**
   * A table with its numbers as printed, or with the errata applied that other cells prove.
   *
   * @param name the part of its id after the book: `l2`
   * @throws CoreError `unknown-id`, with the nearest name
   */
  table(name: string, edition?: Edition): ReferenceTable;
  errata(name: string): Erratum[];
}

/** A book that answers from its package. */
export function createBook(data: BookPackage): Book {
  const { tables, figures, ...facts } = data;
  const byName = new Map(tables.map((table) => [table.name, table]));
  const descriptors = new Map(tables.map((table) => [table.name, described(data, table)]));
  const known = new Map<string, ReferenceTable>();
  const errata = (name: string) => data.errata.filter(({ table }) => table === name);
  return {
    ...facts,
    tables: [...descriptors.values()],
    figures: figures.map(({ number, ...figure }) => ({
      ...figure,
      number: { id: `Gambar ${number}`, en: `Figure ${number}` },
    })),
    errata,
    table(name, edition = "corrected") {
      const place = `${name} ${edition}`;
      const found = known.get(place);
      if (found) return found;
      const descriptor = descriptors.get(name);
      if (!descriptor) throw unknownName("id", name, [...byName.keys()]);
      const printed = byName.get(name)?.rows ?? [];
      const { columns, groups } = descriptor;
      const shown =
        edition === "published"
          ? { rows: printed }
          : {
              rows: correctedRows(printed, columns, errata(name)),
              columns: data.kind === "own" ? columns : correctedColumns(columns),
              groups: groups && correctedGroups(groups, errata(name)),
            };
      const table = { ...descriptor, edition, ...shown };
      known.set(place, table);
      return table;
    },
  };
}

/** The part of a table's id after its book; the whole id of an own table that does not begin with its package. */
export const tableName = ({
  id,
  publication,
}: Pick<TableDescriptor, "id" | "publication">): string =>
  id.startsWith(`${publication}.`) ? id.slice(publication.length + 1) : id;

/** From which data a block with a table is made: a refresh is offered when it differs. */
export const dataVersion = (book: BookFacts, { version }: TableDescriptor): string =>
  version ?? book.version;

/** What a table is called in a line: its number in the book, else its title. */
export const tableReference = ({ number, title }: Pick<TableDescriptor, "number" | "title">) =>
  number ?? title;

/** The group with this id. @throws CoreError `unknown-id`, with the nearest id */
export function bookGroup({ groups }: BookFacts, id: string): SeriesGroup {
  const found = groups.find((group) => group.id === id);
  if (found) return found;
  throw unknownName(
    "group",
    id,
    groups.map((group) => group.id),
  );
}

/** Name of a group in both languages; the id itself for a group that the book does not have. */
export const groupName = ({ groups }: BookFacts, id: string): Bilingual =>
  groups.find((group) => group.id === id)?.name ?? { id, en: id };

function described(
  { id, baseYear, notes = [], publisher, title }: BookPackage,
  { name, rows, page, own, ...table }: PackagedTable,
): TableDescriptor {
  const columns = table.columns.map((column) => ({
    ...column,
    ...(column.period === undefined && isPeriod(column.key) && { period: column.key }),
    ...(countsFromBase(column.unit) && { baseYear: column.baseYear ?? baseYear }),
  }));
  return {
    notes,
    ...table,
    columns,
    publication: id,
    rowCount: rows.length,
    ...(own ?? {
      id: `${id}.${name}`,
      number: numberOf(name),
      source: { publisher, publication: title.id, ...(page !== undefined && { page }) },
    }),
  };
}

/** Columns of a series are named by their periods. */
const isPeriod = (key: string): boolean => /^\d{4}(-\d{2})?$/.test(key);

function numberOf(name: TableFacts["name"]): Bilingual {
  const number = name.slice(1);
  return name.startsWith("l")
    ? { id: `Lampiran ${number}`, en: `Appendix ${number}` }
    : { id: `Tabel ${number}`, en: `Table ${number}` };
}
