import { sum } from "../numeric";

export const growthKinds = ["m-to-m", "y-on-y", "c-to-c"] as const;
export type GrowthKind = (typeof growthKinds)[number];

/** Months of a series, by their places from 0, both included. */
export interface MonthSpan {
  first: number;
  last: number;
}

/**
 * The months that a growth rate of monthly values compares: a month with the one before (m-to-m) or with that of the year
 * before (y-on-y), or January to the month with the same months of the year before (c-to-c).
 *
 * @param position the month's place in the series, from 0
 * @param firstMonth month of the year in which the series begins, 1 to 12
 * @returns undefined where the series does not reach back far enough
 * @example comparedMonths("c-to-c", 13) // { previous: { first: 0, last: 1 }, current: { first: 12, last: 13 } }
 */
export function comparedMonths(
  kind: GrowthKind,
  position: number,
  firstMonth = 1,
): { previous: MonthSpan; current: MonthSpan } | undefined {
  const lag = kind === "m-to-m" ? 1 : 12;
  const begin = kind === "c-to-c" ? position - ((firstMonth - 1 + position) % 12) : position;
  if (begin < lag) return undefined;
  return {
    previous: { first: begin - lag, last: position - lag },
    current: { first: begin, last: position },
  };
}

/** Each item's sum over some months. */
export const sumOfMonths = (
  month: (position: number) => ArrayLike<number>,
  { first, last }: MonthSpan,
): Float64Array => {
  const months = Array.from({ length: last - first + 1 }, (_, i) => month(first + i));
  if (months.length === 1) return Float64Array.from(months[0] as ArrayLike<number>);
  return Float64Array.from(months[0] as ArrayLike<number>, (_, item) =>
    sum(months.map((values) => values[item] as number)),
  );
};
