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
  // Excel rounds the 15 significant digits that it shows.
  const [digits, exponent] = magnitude.toExponential(14).split("e") as [string, string];
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 ? -rounded : rounded;
}
