import type { Verdict } from "./verdict";

/** A number of a sheet and the decimals with which it is printed: a cell loses the zeros at the end. */
export type PrintedNumber = readonly [value: number, decimals: number];

/** Relative error that doubles can gather here, with a wide margin. */
const doubtful = 1e-14;

/** Up to here a number times the power of ten of its decimals is whole to within a ten-thousandth. */
const largest = 1e10;

/**
 * Verdict on a printed quotient where doubles leave no doubt; undefined close to a border, for large or negative numbers and
 * for numbers that are not printed in full, where exact arithmetic must tell. It takes a tenth of the time of that.
 *
 * printed = numerator / denominator x scale + offset
 */
export function clearVerdict(
  [numerator, numeratorDecimals]: PrintedNumber,
  [denominator, denominatorDecimals]: PrintedNumber,
  [printed, decimals]: PrintedNumber,
  scale: number,
  offset: number,
): Verdict | undefined {
  const half = 0.5 / 10 ** decimals;
  const halfAbove = 0.5 / 10 ** numeratorDecimals;
  const halfBelow = 0.5 / 10 ** denominatorDecimals;
  if (!(numerator >= halfAbove && denominator > halfBelow)) return undefined;
  if (!isInFull(numerator, numeratorDecimals) || !isInFull(denominator, denominatorDecimals)) {
    return undefined;
  }
  if (!isInFull(printed, decimals)) return undefined;
  const highest = ((numerator + halfAbove) / (denominator - halfBelow)) * scale + offset;
  const lowest = ((numerator - halfAbove) / (denominator + halfBelow)) * scale + offset;
  const doubt = doubtful * (highest + Math.abs(printed) + 2 * Math.abs(offset));
  const miss = Math.abs((numerator / denominator) * scale + offset - printed) - half;
  if (miss < -doubt) return "exact";
  const gap = Math.max(printed - half - highest, lowest - printed - half);
  if (gap > doubt) return "impossible";
  return miss > doubt && gap < -doubt ? "rounding" : undefined;
}

function isInFull(value: number, decimals: number): boolean {
  const shifted = value * 10 ** decimals;
  return Math.abs(shifted) < largest && Math.abs(shifted - Math.round(shifted)) < 1e-4;
}
