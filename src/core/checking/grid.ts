/**
 * Exact arithmetic for printed numbers: every number is a whole multiple of 10^-12. All printed numbers of up to
 * eleven decimals, and the borders half a unit away from them, lie on this grid, so additions and comparisons are exact.
 */
export const gridDecimals = 12;

/** One, in units of the grid. */
export const one = 10n ** BigInt(gridDecimals);

const units = Array.from({ length: gridDecimals + 1 }, (_, d) => 10n ** BigInt(gridDecimals - d));

/** A unit of the last digit of a number with so many decimals, in units of the grid. */
export const unitOf = (decimals: number): bigint => units[decimals] as bigint;

/** Largest whole number that is not above a / b. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Smallest whole number that is not below a / b. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}

/** a / b as a whole number, halves away from zero. */
export function roundDivide(a: bigint, b: bigint): bigint {
  const half = a < 0n === b < 0n ? b : -b;
  return (2n * a + half) / (2n * b);
}

/** A grid number as a decimal text, e.g. `104.5`; with `decimals` rounded half away from zero, e.g. `104.50`. */
export function gridText(value: bigint, decimals?: number): string {
  const places = decimals ?? gridDecimals;
  const scaled = roundDivide(value, unitOf(places));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  let fraction = digits.slice(digits.length - places);
  if (decimals === undefined) fraction = fraction.replace(/0+$/, "");
  return `${scaled < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
