import { moved } from "../../core";
import type { Orientation } from "./orientation";

/**
 * Computes one result a period and lays the results as the orientation says.
 * A failure that names an item of one of the `panels` gets its place in that range.
 */
export function eachPeriod(
  periods: number,
  orientation: Orientation,
  panels: readonly string[],
  compute: (period: number) => number,
): number[][] {
  return layPeriods(resultsOf(periods, orientation, panels, compute), orientation);
}

/** As eachPeriod, with one result an item in each period. */
export function eachItemAndPeriod(
  periods: number,
  orientation: Orientation,
  panels: readonly string[],
  compute: (period: number) => ArrayLike<number>,
): number[][] {
  return layItems(resultsOf(periods, orientation, panels, compute), orientation);
}

function resultsOf<Result>(
  periods: number,
  { across }: Orientation,
  panels: readonly string[],
  compute: (period: number) => Result,
): Result[] {
  return Array.from({ length: periods }, (_, period) => {
    try {
      return compute(period);
    } catch (error) {
      throw placed(error, across, panels, period);
    }
  });
}

/** Lays one number a period as the orientation says. */
export const layPeriods = (numbers: ArrayLike<number>, { across }: Orientation): number[][] =>
  across ? Array.from(numbers, (number) => [number]) : [Array.from(numbers)];

/** Lays one number an item and period, period after period, as the orientation says. */
const layItems = (
  periods: readonly ArrayLike<number>[],
  { across, items }: Orientation,
): number[][] =>
  across
    ? periods.map((period) => Array.from(period))
    : Array.from({ length: items }, (_, item) => periods.map((period) => period[item] as number));

/** The same failure with the item's place turned as the ranges lie. */
export function placed(
  error: unknown,
  across: boolean,
  panels: readonly string[],
  period: number,
): unknown {
  return moved(error, ({ row: item, column: own }, argument = "") => {
    const column = panels.includes(argument) ? period + 1 : own;
    return across ? { row: column, column: item } : { row: item, column };
  });
}
