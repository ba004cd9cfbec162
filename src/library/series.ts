import type { PrintedValue, Row, UnitCode } from "../table";
import { bookGroup, type Book } from "./book";
import type { Library } from "./library";
import { unknownName } from "./named";
import { findGroup, findItem, seriesTables } from "./series-names";
import { pointsOf } from "./series-source";
import type { Edition, Frequency, ReferenceTable, SeriesGroup, SeriesMeasure } from "./types";

/** One row followed through all tables that print a part of it. */
export interface Series {
  publication: string;
  region: string;
  frequency: Frequency;
  group: string;
  measure: string;
  /** Row key, e.g. `ib.ikrt.food`. */
  item: string;
  label: string;
  unit: UnitCode;
  /** `2020-01` or `2020`, ascending. */
  periods: string[];
  values: PrintedValue[];
  /** Ids of the tables that print the values, one a value. */
  tables: string[];
  /** What is printed beside the values (`*`, `r`), one a value; mostly nothing. */
  marks: string[];
}

/** Every series of a book, as the tables print it whose columns are its periods. */
export function seriesList(book: Book, edition: Edition = "corrected"): Series[] {
  return book.groups.flatMap((group) =>
    book.measures.flatMap((measure) => {
      const tables = seriesTables(book, group, measure, edition);
      const keys = tables.flatMap(({ rows }) => rows.map(({ key }) => key));
      return [...new Set(keys)].map((key) => join(book, group, measure, key, tables));
    }),
  );
}

/**
 * The series of an item in a group. The item is a row key, a short name (`It`, `IKRT`), a code or a label, with the
 * measure before or after it where it is not the first one: `perubahan It`, `It change`, `03 volume`.
 *
 * @param frequency of the periods; where nothing is printed so often, the series has the other frequency
 * @throws CoreError `unknown-id`, with the nearest name
 * @throws CoreError `ambiguous` when the group is in several books and none is meant by it: `expected` names them
 */
export function findSeries(
  library: Library,
  item: string,
  groupName: string,
  publication?: string,
  edition: Edition = "corrected",
  frequency?: Frequency,
): Series {
  const { book, group } = findGroup(library, groupName, publication);
  const { measure, key, tables } = findItem(book, group, item, edition);
  const own = join(book, group, measure, key, tables);
  let { label, unit } = own;
  const points = new Map(own.periods.map((period, at) => [period, pointAt(own, at)]));
  for (const source of [...(measure.more ?? []), ...(group.more?.[measure.id] ?? [])]) {
    const table = `${book.id}.${source.table}`;
    for (const { period, value, mark, ...named } of pointsOf(
      source,
      book,
      group.id,
      key,
      edition,
    )) {
      // Some books print an item in tables of several groups only.
      if (points.size === 0) ({ label, unit } = named);
      if (!points.has(period)) points.set(period, { value, table, mark });
    }
  }
  if (points.size === 0) throw unknownName("item", item, Object.values(book.items).flat());
  const periods = [...points.keys()].sort();
  const wanted = frequency ?? book.frequency;
  const ofWanted = periods.filter((period) => frequencyOf(period) === wanted);
  const chosen = ofWanted.length > 0 ? ofWanted : periods;
  return {
    ...own,
    label,
    unit,
    frequency: frequencyOf(chosen[0] ?? ""),
    ...alongPeriods(chosen, points),
  };
}

/** A printed value, the id of the table that prints it, and its mark. */
interface Point {
  value: PrintedValue;
  table: string;
  mark: string;
}

const pointAt = ({ values, tables, marks }: Series, at: number): Point => ({
  value: values[at] ?? "",
  table: tables[at] ?? "",
  mark: marks[at] ?? "",
});

const alongPeriods = (periods: string[], points: ReadonlyMap<string, Point>) => ({
  periods,
  values: periods.map((period) => points.get(period)?.value ?? ""),
  tables: periods.map((period) => points.get(period)?.table ?? ""),
  marks: periods.map((period) => points.get(period)?.mark ?? ""),
});

/** Periods of the tables of a group's first measure, ascending. */
export function seriesPeriods(book: Book, groupId: string): string[] {
  const names = book.measures
    .slice(0, 1)
    .flatMap(({ id }) => bookGroup(book, groupId).tables[id] ?? []);
  const columns = names.flatMap((name) => book.table(name, "published").columns);
  return [...new Set(columns.map(({ key }) => key))].sort();
}

const frequencyOf = (period: string): Frequency => (period.length === 4 ? "yearly" : "monthly");

function join(
  { id, region, frequency }: Book,
  group: SeriesGroup,
  measure: SeriesMeasure,
  key: string,
  tables: readonly ReferenceTable[],
): Series {
  const points = new Map<string, Point>();
  let first: Row | undefined;
  let unit = "";
  for (const table of tables) {
    const row = table.rows.find((candidate) => candidate.key === key);
    if (!row) continue;
    first ??= row;
    table.columns.forEach((column, index) => {
      unit ||= column.unit;
      if (points.has(column.key)) return;
      points.set(column.key, {
        value: row.values[index] ?? "",
        table: table.id,
        mark: row.marks?.[column.key] ?? "",
      });
    });
  }
  return {
    publication: id,
    region: region.name,
    frequency,
    group: group.id,
    measure: measure.id,
    item: key,
    label: first?.label ?? key,
    unit,
    ...alongPeriods([...points.keys()].sort(), points),
  };
}
