/** Significant digits that Excel shows of a number; what is behind them is the remainder of a calculation. */
export const shownDigits = 15;

/**
 * Rounds half away from zero, as Excel prints: the decimal digits that the number shows decide, not its binary tail.
 *
 * @param value any finite number
 * @param decimals whole number from 0 to 15
 * @returns the nearest number with that many decimals
 * @example round(1.005, 2) // 1.01
 * @example round(-2.5, 0) // -3
 */
export function round(value: number, decimals: number): number {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || magnitude === 0) return value;
  const rounded = Number(`${unitsShown(magnitude, decimals)}e${-decimals}`);
  return value < 0 ? -rounded : rounded;
}

/**
 * How often the unit of the last decimal is in a number that is rounded to it, half away from zero: its digits without the
 * point. Excel rounds the 15 significant digits that it shows, and has zeros behind them.
 *
 * @param magnitude any finite number of at least 0
 * @param decimals whole number from 0 to 15
 * @example unitsShown(1.005, 2) // "101"
 * @example unitsShown(99999999999.5, 10) // "999999999995000000000"
 */
export function unitsShown(magnitude: number, decimals: number): string {
  const [digits, exponent] = magnitude.toExponential(shownDigits - 1).split("e") as [
    string,
    string,
  ];
  const places = Number(exponent) + decimals;
  return places < shownDigits - 1
    ? String(Math.round(Number(`${digits}e${places}`)))
    : digits.replace(".", "").padEnd(places + 1, "0");
}
