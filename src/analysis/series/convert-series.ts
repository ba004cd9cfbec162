import { periodsPerYear, sum } from "../../core";
import { countsFromBase, type Unit } from "../../table";
import type { Conversion, SeriesFrequency } from "./series-request";

/**
 * How the months of a quarter or year become one number where nobody says: an index by its mean, a percentage by its last one,
 * what is counted as it stands (households) by its mean, and what flows (values, weights) by its sum.
 */
export function usualConversion({ unit }: Unit): Conversion {
  if (countsFromBase(unit) || unit === "household") return "mean";
  return unit === "percent" ? "end" : "sum";
}

/** Periods of a series that a longer one takes, first and last. */
export function periodsWithin(
  at: number,
  every: SeriesFrequency,
  of: SeriesFrequency,
): readonly [first: number, last: number] {
  const count = periodsPerYear[of] / periodsPerYear[every];
  return [at * count, at * count + count - 1];
}

/**
 * A series by longer periods; one of which a part is missing has no number.
 *
 * @returns undefined where the series is not so frequent
 */
export function convertSeries(
  values: ReadonlyMap<number, number>,
  from: SeriesFrequency,
  to: SeriesFrequency,
  how: Conversion,
): Map<number, number> | undefined {
  if (from === to) return new Map(values);
  if (periodsPerYear[from] < periodsPerYear[to]) return undefined;
  const count = periodsPerYear[from] / periodsPerYear[to];
  const converted = new Map<number, number>();
  for (const at of new Set([...values.keys()].map((period) => Math.floor(period / count)))) {
    const [first, last] = periodsWithin(at, to, from);
    const parts = numbersBetween(values, first, last);
    if (parts) converted.set(at, combined(parts, how));
  }
  return converted;
}

/** All numbers from one period to another; undefined where one is missing. */
export function numbersBetween(
  values: ReadonlyMap<number, number>,
  first: number,
  last: number,
): number[] | undefined {
  const numbers: number[] = [];
  for (let at = first; at <= last; at++) {
    const value = values.get(at);
    if (value === undefined) return undefined;
    numbers.push(value);
  }
  return numbers;
}

function combined(numbers: readonly number[], how: Conversion): number {
  if (how === "end") return numbers.at(-1) ?? 0;
  return how === "sum" ? sum(numbers) : sum(numbers) / numbers.length;
}
