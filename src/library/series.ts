import { CoreError } from "../core";
import { dataPackage } from "./generated/data-package";
import { findRow } from "./look-up";
import { nearest } from "./nearest";
import { referenceTable } from "./tables";
import type {
  Edition,
  PrintedValue,
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
  frequency: "monthly" | "yearly";
  group: string;
  measure: string;
  /** Row key, e.g. `ib.ikrt.food`. */
  item: string;
  label: string;
  unit: UnitCode;
  /** `2020-01` or `2020`, ascending. */
  periods: string[];
  values: PrintedValue[];
}

/** Every series of a publication, or of all of them. */
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
 * @throws CoreError `unknown-id`, with the nearest name
 */
export function findSeries(
  item: string,
  group: string,
  publication?: string,
  edition: Edition = "corrected",
): Series {
  const [id, index, foundGroup] = findGroup(group, publication);
  const [measure, name] = splitMeasure(item, foundGroup);
  const key = keyOf(id, index, measure, name, edition);
  return join(id, index, foundGroup, measure, key, edition);
}

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
  const found = groups.find(([, , group]) => isNamed(name, [group.id, ...group.names]));
  if (found) return found;
  const known = groups.flatMap(([, , group]) => [group.id, ...group.names]);
  throw unknown("group", name, known);
}

function splitMeasure(item: string, { measures }: SeriesGroup): [SeriesMeasure, string] {
  const words = item.trim().split(/\s+/);
  for (const measure of measures) {
    const isMeasure = (word = "") =>
      words.length > 1 && isNamed(word, [measure.id, ...measure.names]);
    if (isMeasure(words[0])) return [measure, words.slice(1).join(" ")];
    if (isMeasure(words.at(-1))) return [measure, words.slice(0, -1).join(" ")];
  }
  return [measures[0] as SeriesMeasure, item];
}

function keyOf(
  publication: string,
  index: SeriesIndex,
  measure: SeriesMeasure,
  name: string,
  edition: Edition,
): string {
  const short = Object.entries(index.items).find(([, names]) => isNamed(name, names));
  if (short) return short[0];
  let fault: unknown;
  for (const table of measure.tables) {
    try {
      return findRow(referenceTable(`${publication}.${table}`, edition), name).key;
    } catch (error) {
      fault ??= error;
    }
  }
  throw fault instanceof CoreError
    ? new CoreError(fault.code, fault.message, { ...fault.details, argument: "item" })
    : fault;
}

function join(
  publication: string,
  { region, frequency }: SeriesIndex,
  group: SeriesGroup,
  measure: SeriesMeasure,
  key: string,
  edition: Edition,
): Series {
  const points = new Map<string, PrintedValue>();
  let first: TableRow | undefined;
  let unit = "";
  for (const id of measure.tables) {
    const table = referenceTable(`${publication}.${id}`, edition);
    const row = table.rows.find((candidate) => candidate.key === key);
    if (!row) continue;
    first ??= row;
    table.fields.forEach((field, index) => {
      unit ||= field.unit;
      if (!points.has(field.name)) points.set(field.name, row.values[index] ?? "");
    });
  }
  const periods = [...points.keys()].sort();
  return {
    publication,
    region,
    frequency,
    group: group.id,
    measure: measure.id,
    item: key,
    label: first?.label ?? key,
    unit,
    periods,
    values: periods.map((period) => points.get(period) ?? ""),
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
