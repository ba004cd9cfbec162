import * as v from "valibot";
// Past the indexes, which need files that this script writes.
import { sectorSchemes } from "../../src/core/trade/hs-sector";
import {
  type BookFacts,
  type BookKind,
  type SeriesGroup,
  type SeriesMeasure,
  type SeriesSource,
  tradeDimensions,
} from "../../src/library/types";
import { count, mapOf } from "../../src/shapes";
import { checkedMembers, bilingual, words, type Members } from "./members";

const names = v.array(words);
const sourceShape = v.object({
  table: words,
  item: v.optional(words),
  row: words,
  periods: v.optional(mapOf(words)),
});

const measureMembers: Members<SeriesMeasure> = {
  id: words,
  names,
  more: v.optional(v.array(sourceShape)),
};

const groupMembers: Members<SeriesGroup> = {
  id: words,
  name: bilingual,
  names,
  parts: v.optional(names),
  tables: mapOf(names),
  more: v.optional(mapOf(v.array(sourceShape))),
  sectors: v.optional(names),
};

const bookMembers: Members<BookFacts> = {
  kind: v.picklist(["ntp", "trade"]) satisfies v.GenericSchema<unknown, BookKind>,
  version: words,
  title: bilingual,
  shortName: bilingual,
  region: v.object({ name: words, short: words }),
  publisher: words,
  year: count,
  catalogue: words,
  licence: bilingual,
  baseYear: v.optional(count),
  isMeantByGroup: v.optional(v.boolean()),
  sample: v.optional(words),
  notes: v.optional(v.array(bilingual)),
  frequency: v.picklist(["monthly", "yearly"]),
  items: mapOf(names),
  measures: v.array(v.custom<SeriesMeasure>((value) => typeof value === "object")),
  groups: v.array(v.custom<SeriesGroup>((value) => typeof value === "object")),
  ownGoods: v.optional(mapOf(names)),
  dimensions: v.optional(mapOf(names)),
  balance: v.optional(v.object({ years: v.optional(words), countries: v.optional(words) })),
  sectorSchemes: v.optional(mapOf(v.picklist(sectorSchemes))),
};

/** Keys of the rows of each table of a book. */
export type RowKeys = ReadonlyMap<string, readonly string[]>;

/**
 * What book.json says, after checking that it says all of it and that its tables, rows, groups and measures exist.
 *
 * @param keysOf keys of the rows of each table of the book, by its name
 * @throws Error naming file and fault
 */
export function checkedBook(value: unknown, file: string, keysOf: RowKeys): BookFacts {
  const book = checkedMembers(value, bookMembers, file);
  book.measures.forEach((one) => checkedMembers(one, measureMembers, `${file}, measure ${one.id}`));
  book.groups.forEach((one) => checkedMembers(one, groupMembers, `${file}, group ${one.id}`));
  const demand = (holds: boolean, fault: string) => {
    if (!holds) throw new Error(`${file}: ${fault}`);
  };
  const demandTable = (table: string, place: string) => {
    demand(keysOf.has(table), `${place}: no table ${table}`);
  };
  const groups = new Set(book.groups.map(({ id }) => id));
  const measures = new Set(book.measures.map(({ id }) => id));
  const dimensions: readonly string[] = tradeDimensions;
  const { balance = {}, dimensions: rows = {}, ownGoods = {}, sample } = book;
  for (const table of [sample, balance.years, balance.countries]) {
    if (table !== undefined) demandTable(table, "sample or balance");
  }
  for (const [dimension, tables] of Object.entries(rows)) {
    demand(dimensions.includes(dimension), `unknown dimension ${dimension}`);
    for (const table of tables) demandTable(table, `dimension ${dimension}`);
  }
  for (const owners of Object.values(ownGoods)) {
    for (const owner of owners) demand(groups.has(owner), `ownGoods: no group ${owner}`);
  }
  const keys = new Set<string>();
  for (const group of book.groups) {
    const place = `group ${group.id}`;
    for (const part of group.parts ?? []) demand(groups.has(part), `${place}: no group ${part}`);
    for (const one of group.sectors ?? []) {
      demand(Object.hasOwn(book.sectorSchemes ?? {}, one), `${place}: no scheme for ${one}`);
    }
    for (const id of [...Object.keys(group.tables), ...Object.keys(group.more ?? {})]) {
      demand(measures.has(id), `${place}: no measure ${id}`);
    }
    for (const [id, tables] of Object.entries(group.tables)) {
      for (const table of tables) demandTable(table, place);
      const own = tables.flatMap((table) => keysOf.get(table) ?? []);
      for (const key of own) keys.add(key);
      for (const source of group.more?.[id] ?? []) {
        demandTable(source.table, place);
        demand(
          sourceKeys(source, group.id, own).some((key) => keysOf.get(source.table)?.includes(key)),
          `${place}: no row ${source.row} in ${source.table}`,
        );
      }
    }
  }
  for (const { id, more = [] } of book.measures) {
    for (const { table } of more) demandTable(table, `measure ${id}`);
  }
  const inSource = (key: string) =>
    book.measures
      .flatMap(({ more = [] }) => more)
      .some((source) =>
        book.groups.some(({ id }) =>
          sourceKeys(source, id, [key]).some((row) => keysOf.get(source.table)?.includes(row)),
        ),
      );
  for (const key of Object.keys(book.items)) {
    demand(keys.has(key) || inSource(key), `items: no row ${key}`);
  }
  return book;
}

const sourceKeys = (
  { item, row }: SeriesSource,
  group: string,
  keys: readonly string[],
): string[] =>
  (item === undefined ? keys : [item]).map((key) =>
    row.replace("{group}", group).replace("{item}", key).replace("{month}", "01"),
  );
