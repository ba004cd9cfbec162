/** Inflation against the month before, the December before, or the same month a year before. */
export const inflationKinds = ["m-t-m", "y-t-d", "y-o-y"] as const;
export type InflationKind = (typeof inflationKinds)[number];

/**
 * The month that an inflation rate compares with, in a monthly series that begins in January, or in the December before
 * when it has one month more than whole years.
 *
 * @param position the month (from 0)
 * @param months length of the series
 * @param kind kind of inflation
 * @returns position of the month compared with, undefined when the series does not reach back to it
 * @example inflationReference(12, 13, "y-t-d") // 0: December against the December before
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, table 6.12
 */
export function inflationReference(
  position: number,
  months: number,
  kind: InflationKind,
): number | undefined {
  const firstMonth = months > 1 && months % 12 === 1 ? 12 : 1;
  const reference = {
    "m-t-m": position - 1,
    "y-t-d": position - (((position + firstMonth - 1) % 12) + 1),
    "y-o-y": position - 12,
  }[kind];
  return reference < 0 ? undefined : reference;
}
