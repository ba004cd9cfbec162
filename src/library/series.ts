import { CoreError } from "../core";
import { dataPackage } from "./generated/data-package";
import { rowNamed } from "./look-up";
import { nearest } from "./nearest";
import { pointsOf } from "./series-source";
import { referenceTable } from "./tables";
import type {
  Edition,
  Frequency,
  PrintedValue,
  ReferenceTable,
  SeriesGroup,
  SeriesIndex,
  SeriesMeasure,
  TableRow,
  UnitCode,
} from "./types";

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
}

/** Every series of a publication, or of all of them, as the tables print it whose columns are its periods. */
export function seriesList(publication?: string, edition: Edition = "corrected"): Series[] {
  return publicationsOf(publication).flatMap(([id, index]) =>
    index.groups.flatMap((group) =>
      group.measures.flatMap((measure) => {
        const keys = measure.tables.flatMap((table) =>
          referenceTable(`${id}.${table}`, edition).rows.map(({ key }) => key),
        );
        return [...new Set(keys)].map((key) => join(id, index, group, measure, key, edition));
      }),
    ),
  );
}

/**
 * The series of an item in a group. The item is a row key, a short name (`It`, `IKRT`), a code or a label, with the
 * measure before or after it where it is not the first one: `perubahan It`, `It change`, `03 volume`.
 *
 * @param frequency of the periods; where nothing is printed so often, the series has the other frequency
 * @throws CoreError `unknown-id`, with the nearest name
 * @throws CoreError `ambiguous` when the group is in several publications: `expected` names them
 */
export function findSeries(
  item: string,
  group: string,
  publication?: string,
  edition: Edition = "corrected",
  frequency?: Frequency,
): Series {
  const [id, index, foundGroup] = findGroup(group, publication);
  const [measure, key] = findItem(id, index, foundGroup, item, edition);
  const own = join(id, index, foundGroup, measure, key, edition);
  const points = new Map(own.periods.map((period, at) => [period, pointAt(own, at)]));
  for (const source of measure.more ?? []) {
    const table = `${id}.${source.table}`;
    for (const [period, value] of pointsOf(source, id, key, edition)) {
      if (!points.has(period)) points.set(period, { value, table });
    }
  }
  const periods = [...points.keys()].sort();
  const wanted = frequency ?? index.frequency;
  const ofWanted = periods.filter((period) => frequencyOf(period) === wanted);
  const chosen = ofWanted.length > 0 ? ofWanted : periods;
  return {
    ...own,
    frequency: frequencyOf(chosen[0] ?? ""),
    ...alongPeriods(chosen, points),
  };
}

/** A printed value, and the id of the table that prints it. */
interface Point {
  value: PrintedValue;
  table: string;
}

const pointAt = ({ values, tables }: Series, at: number): Point => ({
  value: values[at] ?? "",
  table: tables[at] ?? "",
});

const alongPeriods = (periods: string[], points: ReadonlyMap<string, Point>) => ({
  periods,
  values: periods.map((period) => points.get(period)?.value ?? ""),
  tables: periods.map((period) => points.get(period)?.table ?? ""),
});

const frequencyOf = (period: string): Frequency => (period.length === 4 ? "yearly" : "monthly");

function publicationsOf(publication?: string): [string, SeriesIndex][] {
  const all = Object.entries(dataPackage.series);
  if (publication === undefined) return all;
  const found = all.filter(([id]) => id === normal(publication));
  if (found.length > 0) return found;
  throw unknown("publication", publication, Object.keys(dataPackage.series));
}

function findGroup(name: string, publication?: string): [string, SeriesIndex, SeriesGroup] {
  const groups = publicationsOf(publication).flatMap(([id, index]) =>
    index.groups.map((group) => [id, index, group] as [string, SeriesIndex, SeriesGroup]),
  );
  const [found, ...others] = groups.filter(([, , group]) =>
    isNamed(name, [group.id, ...group.names]),
  );
  if (found && others.length === 0) return found;
  if (found) {
    const expected = [found, ...others].map(([id, , group]) => `${id}: ${group.id}`).join(", ");
    throw new CoreError("ambiguous", `one group is required, "${name}" can mean ${expected}`, {
      argument: "group",
      found: name.slice(0, 40),
      expected,
    });
  }
  const known = groups.flatMap(([, , group]) => [group.id, ...group.names]);
  throw unknown("group", name, known);
}

/**
 * Measure and row key of an item. Labels come first: one begins with the name of a measure, "Indeks Harga yang Diterima
 * Petani".
 */
function findItem(
  publication: string,
  index: SeriesIndex,
  group: SeriesGroup,
  item: string,
  edition: Edition,
): [SeriesMeasure, string] {
  const whole = [group.measures[0] as SeriesMeasure, item] as const;
  const readings = [whole, ...measureReadings(item, group)];
  const labels: string[] = [];
  for (const [measure, name] of readings) {
    const tables = measure.tables.map((id) => referenceTable(`${publication}.${id}`, edition));
    const key = shortKey(index, name) ?? keyIn(tables, name);
    if (key !== undefined) return [measure, key];
    labels.push(...tables.flatMap(({ rows }) => rows.map(({ label }) => label)));
  }
  throw unknown("item", readings.at(-1)?.[1] ?? item, labels);
}

function keyIn(tables: readonly ReferenceTable[], name: string): string | undefined {
  for (const table of tables) {
    try {
      const row = rowNamed(table, name);
      if (row) return row.key;
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      throw new CoreError(error.code, error.message, { ...error.details, argument: "item" });
    }
  }
  return undefined;
}

const shortKey = ({ items }: SeriesIndex, name: string): string | undefined =>
  Object.entries(items).find(([, names]) => isNamed(name, names))?.[0];

/** The item without a measure's name before or behind it, each way that there is. */
function measureReadings(
  item: string,
  { measures }: SeriesGroup,
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

function join(
  publication: string,
  { region, frequency }: SeriesIndex,
  group: SeriesGroup,
  measure: SeriesMeasure,
  key: string,
  edition: Edition,
): Series {
  const points = new Map<string, Point>();
  let first: TableRow | undefined;
  let unit = "";
  for (const id of measure.tables) {
    const table = referenceTable(`${publication}.${id}`, edition);
    const row = table.rows.find((candidate) => candidate.key === key);
    if (!row) continue;
    first ??= row;
    table.fields.forEach((field, index) => {
      unit ||= field.unit;
      if (points.has(field.name)) return;
      points.set(field.name, { value: row.values[index] ?? "", table: table.id });
    });
  }
  return {
    publication,
    region,
    frequency,
    group: group.id,
    measure: measure.id,
    item: key,
    label: first?.label ?? key,
    unit,
    ...alongPeriods([...points.keys()].sort(), points),
  };
}

const normal = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

const isNamed = (text: string, names: readonly string[]) =>
  names.some((name) => normal(name) === normal(text));

const unknown = (argument: string, found: string, known: readonly string[]) =>
  new CoreError("unknown-id", `a known ${argument} is required, found "${found}"`, {
    argument,
    found: found.slice(0, 40),
    expected: nearest(found, known),
  });
