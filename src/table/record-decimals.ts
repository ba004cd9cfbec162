import type { Measure } from "./records";

/** More decimals than these are noise of a computation. */
const mostDecimals = 8;

/** Decimals in which the numbers of a measure are printed: those that it says, or the most that a number has. */
export function recordDecimals({ decimals }: Measure, values: Float64Array): number {
  if (decimals !== undefined) return decimals;
  let found = 0;
  for (const value of values) {
    while (found < mostDecimals && !isWhole(value * 10 ** found)) found++;
  }
  return found;
}

/** NaN counts as whole: it is not a number. */
const isWhole = (value: number): boolean =>
  !(Math.abs(value - Math.round(value)) > Math.abs(value) * 1e-14 + 1e-9);
