import { CoreError } from "../errors";

/** Inflation against the month before, the December before, or the same month a year before. */
export const inflationKinds = ["m-t-m", "y-t-d", "y-o-y"] as const;
export type InflationKind = (typeof inflationKinds)[number];

/**
 * The month that an inflation rate compares with in a monthly series.
 *
 * @param position the month (from 0)
 * @param kind kind of inflation
 * @param firstMonth month of the first one, 1 (January) to 12, which y-t-d requires: no length of a series tells it
 * @returns position of the month compared with, undefined when the series does not reach back to it
 * @throws CoreError `missing` for y-t-d without the first month
 * @example inflationReference(12, "y-t-d", 12) // 0: December against the December before
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, table 6.12
 */
export function inflationReference(
  position: number,
  kind: InflationKind,
  firstMonth?: number,
): number | undefined {
  const reference = position - distanceBack(position, kind, firstMonth);
  return reference < 0 ? undefined : reference;
}

function distanceBack(position: number, kind: InflationKind, firstMonth?: number): number {
  if (kind === "m-t-m") return 1;
  if (kind === "y-o-y") return 12;
  if (firstMonth !== undefined) return ((position + firstMonth - 1) % 12) + 1;
  throw new CoreError("missing", { argument: "first_month" });
}
