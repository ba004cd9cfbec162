import { weightedIndex } from "../../core";
import { printedDecimals, type Table } from "../../table";
import { type Book, bookGroup, weightSet, type WeightSet } from "../../library";
import { ntpLabel, ntpLevel, ntpMonths } from "../ntp-levels";

/** Weights of an aggregate beside what is printed: its index in each month, and the mean of its components. */
export interface WeightTable {
  set: WeightSet;
  /** What the aggregate is called, where it is not a row of a book. */
  name?: Table["title"];
  /** What its periods are called, where they are not months. */
  periodNames?: readonly (Table["title"] | undefined)[];
  /** Months in which the aggregate and all of its components are known; ascending. */
  months: string[];
  components: WeightTableLine[];
  printed: number[];
  computed: number[];
  /** Months that the weights miss by more than rounding allows. */
  missed: string[];
  /** Ids of the tables that print the aggregate and its components. */
  tables: string[];
}

export interface WeightTableLine {
  key: string;
  /** As printed; empty where the component is a group. */
  label: string;
  weight: number;
  low: number | undefined;
  high: number | undefined;
  levels: number[];
}

/** Groups have all rows: what farmers receive stands for them. */
const rowOfGroups = "it";

/**
 * @param row of the group; empty for the weights of the group's parts
 * @throws CoreError `unknown-id` where the book has no such weights
 */
export function weightTable(book: Book, group: string, row: string): WeightTable {
  const set = weightSet(book, group, row);
  const whole = row || rowOfGroups;
  const place = (key: string) =>
    row === "" ? ([key, rowOfGroups] as const) : ([group, key] as const);
  const level = ([of, key]: readonly [string, string], month: string) =>
    ntpLevel(book, of, key, month);
  const places = [[group, whole] as const, ...set.components.map(({ key }) => place(key))];
  const months = ntpMonths(book).filter((month) =>
    places.every((one) => level(one, month)?.printed),
  );
  const along = (one: readonly [string, string]) =>
    months.map((month) => level(one, month)?.value as number);
  const components = set.components.map(({ key, weight, low, high }) => ({
    key,
    label: row === "" ? "" : (ntpLabel(book, group, key) ?? key),
    ...{ weight, low, high },
    levels: along(place(key)),
  }));
  const printed = along([group, whole]);
  const computed = weightedLevels(components, months.length);
  return {
    set,
    months,
    components,
    printed,
    computed,
    missed: missedPeriods(months, printed, computed, decimalsOf(book, group)),
    tables: [
      ...new Set(
        months.flatMap((month) => places.flatMap((one) => level(one, month)?.tables ?? [])),
      ),
    ],
  };
}

/** What weights make of the levels of their components, period by period. */
export const weightedLevels = (
  components: readonly Pick<WeightTableLine, "levels" | "weight">[],
  periods: number,
): number[] =>
  Array.from({ length: periods }, (_, at) =>
    weightedIndex(
      components.map(({ levels }) => levels[at] as number),
      components.map(({ weight }) => weight),
    ),
  );

/** The periods that weights miss by more than rounding: the print of the whole and of its parts is half a unit off each. */
export const missedPeriods = (
  periods: readonly string[],
  printed: readonly number[],
  computed: readonly number[],
  decimals: number,
): string[] =>
  periods.filter(
    (_, at) =>
      Math.abs((printed[at] as number) - (computed[at] as number)) > 10 ** -decimals + noise,
  );

/** Weights are stated in millionths, and indices differ by less than 100 points. */
const noise = 1e-4;

function decimalsOf(book: Book, group: string): number {
  const [measure] = book.measures;
  const names = (measure && bookGroup(book, group).tables[measure.id]) ?? [];
  const values = names.flatMap((name) => book.table(name).rows.flatMap((one) => one.values));
  return Math.max(0, ...values.map(printedDecimals));
}
