import type { Bilingual } from "../language";
import { positionOf } from "./group-records";
import type { Measure, Records } from "./records";
import type { RecordsChoice, Share, TableChoice } from "./records-choice";
import { sumRecords } from "./sum-records";
import { filterRecords } from "./filter-records";
import type { Table } from "./table";
import {
  tableFromRecords,
  type TableFrame,
  tableSize,
  type TableWindow,
} from "./table-from-records";
import { canBeSummed } from "./units";

/** Key of the member that stands for those beyond the top. */
const othersKey = "others";

/**
 * The table of a choice.
 *
 * @param window rows and columns that are wanted; all when left out
 * @throws CoreError `unknown-id` for a dimension or measure that the records do not have
 */
export function tableFromChoice(
  records: Records,
  choice: RecordsChoice,
  frame: TableFrame,
  window?: TableWindow,
): Table {
  const { records: arranged, choice: own } = arrangedRecords(records, choice);
  if (!choice.share) return tableFromRecords(arranged, own, frame, window);
  // A share is one of the whole row or column, whatever is shown of it.
  const whole = sharesOf(tableFromRecords(arranged, own, frame), choice.share);
  if (!window) return whole;
  const columns = whole.columns.slice(0, window.columns);
  const rows = whole.rows
    .slice(0, window.rows)
    .map((row) => ({ ...row, values: row.values.slice(0, columns.length) }));
  return { ...whole, columns, rows };
}

/** How many rows and columns a choice makes. */
export function sizeOfChoice(records: Records, choice: RecordsChoice): TableWindow {
  const { records: arranged, choice: own } = arrangedRecords(records, choice);
  return tableSize(arranged, own);
}

/** The wanted records with members in the wanted order, those beyond the top as one. */
function arrangedRecords(
  records: Records,
  choice: RecordsChoice,
): { records: Records; choice: TableChoice } {
  const { down, across, measure, filter = {}, order, top } = choice;
  let arranged = named(filterRecords(records, filter), choice.names ?? {});
  if (order === "size" || top !== undefined) {
    const place = positionOf(records.measures, measure, "measure");
    const outermost = top === undefined ? undefined : down[0];
    for (const key of down) {
      const limit = key === outermost ? top : undefined;
      if (order === "size" || limit !== undefined) {
        arranged = rankedMembers(arranged, key, place, order === "size", limit);
      }
    }
  }
  return { records: arranged, choice: { down, across, measure } };
}

const named = (records: Records, names: Readonly<Record<string, string>>): Records => ({
  ...records,
  dimensions: records.dimensions.map((dimension) => {
    const name = names[dimension.key];
    return name === undefined ? dimension : { ...dimension, title: { id: name, en: name } };
  }),
});

/** The records with the members of a dimension by their size, or as found, those beyond a number put together at the end. */
function rankedMembers(
  records: Records,
  key: string,
  measure: number,
  isSorted: boolean,
  top = Infinity,
): Records {
  const position = positionOf(records.dimensions, key, "dimension");
  const dimension = records.dimensions[position] as Records["dimensions"][number];
  const sums = new Float64Array(dimension.members.length).fill(NaN);
  const summed = sumRecords(records, [key]);
  summed.members[0]?.forEach((member, at) => {
    sums[member] = summed.values[measure]?.[at] ?? NaN;
  });
  const sizeOf = (member: number) => Math.abs(sums[member] as number) || 0;
  const present = new Set(summed.members[0]);
  const ranked = dimension.members
    .map((_, member) => member)
    .filter((member) => present.has(member))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const isCut = ranked.length > top + 1;
  const kept = isCut ? ranked.slice(0, top) : ranked;
  if (!isSorted) kept.sort((a, b) => a - b);
  const places = new Uint32Array(dimension.members.length).fill(kept.length);
  kept.forEach((member, place) => (places[member] = place));
  const others = isCut ? [{ key: othersKey, label: othersName(ranked.length - kept.length) }] : [];
  const members = [...kept.flatMap((member) => dimension.members[member] ?? []), ...others];
  return {
    ...records,
    dimensions: records.dimensions.map((one, at) =>
      at === position ? { ...dimension, members } : one,
    ),
    members: records.members.map((own, at) =>
      at === position ? own.map((member) => places[member] as number) : own,
    ),
  };
}

const othersName = (count: number): Bilingual => ({
  id: `Lainnya (${count})`,
  en: `Others (${count})`,
});

const shareDecimals = 2;

/** The numbers of a table as percent of their row, their column or all of them. */
function sharesOf(table: Table, share: Share): Table {
  const numbers = table.rows.map(({ values }) =>
    values.map((value) => (value === "" ? NaN : Number(value))),
  );
  const rowSums = numbers.map(sumOf);
  const columnSums = table.columns.map((_, column) =>
    sumOf(numbers.map((row) => row[column] ?? NaN)),
  );
  const all = sumOf(rowSums);
  const wholeOf = (row: number, column: number): number =>
    (share === "row" ? rowSums[row] : share === "column" ? columnSums[column] : all) ?? NaN;
  return {
    ...table,
    columns: table.columns.map(({ baseYear: _, ...column }) => ({ ...column, unit: "percent" })),
    rows: table.rows.map((row, at) => ({
      ...row,
      values: row.values.map((value, column) => {
        const percent = ((numbers[at]?.[column] ?? NaN) / wholeOf(at, column)) * 100;
        return value === "" || !Number.isFinite(percent) ? "" : percent.toFixed(shareDecimals);
      }),
    })),
  };
}

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => (Number.isNaN(one) ? all : all + one), 0);

/** Columns that fit on a screen and a sheet of paper without getting lost. */
const mostAcross = 40;

/**
 * What most readers want of records: time across, the dimension with the most members down, the rest added up. What cannot
 * be added up is not: the first member of each further dimension is shown.
 */
export function usualChoice(records: Records): RecordsChoice {
  const { dimensions, measures } = records;
  const telling = dimensions.filter(({ members }) => members.length > 1);
  const times = telling.filter(({ isTime }) => isTime);
  const others = telling.filter((dimension) => !times.includes(dimension));
  const bySize = [...others].sort((a, b) => b.members.length - a.members.length);
  const across = acrossOf(times.length > 0 ? times : bySize.slice(1).reverse());
  const rest = bySize.filter((dimension) => !across.includes(dimension));
  const down = rest.length > 0 ? rest.slice(0, 1) : telling.filter((one) => !across.includes(one));
  const shown = new Set([...across, ...down].map(({ key }) => key));
  const measure = measures[0] as Measure;
  const filter = Object.fromEntries(
    telling
      .filter(({ key }) => !canBeSummed(measure.unit) && !shown.has(key))
      .map(({ key, members }) => [key, members.slice(0, 1).map((member) => member.key)]),
  );
  return {
    down: down.slice(0, 1).map(({ key }) => key),
    across: across.map(({ key }) => key),
    measure: measure.key,
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

/** As many dimensions, from the first, as make no more columns than can be read; one at least. */
function acrossOf(dimensions: Records["dimensions"]): Records["dimensions"] {
  let columns = 1;
  return dimensions.filter(({ members }, at) => {
    columns *= members.length;
    return at === 0 || columns <= mostAcross;
  });
}
