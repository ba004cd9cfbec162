/**
 * Logarithmic mean of two positive numbers.
 *
 * L(a, b) = (a - b) / (ln a - ln b), L(a, a) = a
 *
 * @example logarithmicMean(2, 3) // 2.4663...
 * @source B. M. Balk, Price and Quantity Index Numbers (2008), sec. 4.2
 */
export function logarithmicMean(a: number, b: number): number {
  const change = (a - b) / b;
  return change === 0 ? a : (b * change) / Math.log1p(change);
}
