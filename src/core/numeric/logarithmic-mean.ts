/**
 * Logarithmic mean of two positive numbers.
 *
 * L(a, b) = (a - b) / (ln a - ln b), L(a, a) = a
 *
 * @example logarithmicMean(2, 3) // 2.4663...
 * @source B. M. Balk, Price and Quantity Index Numbers (2008), sec. 4.2
 */
export function logarithmicMean(a: number, b: number): number {
  // From the smaller one up: towards it, the difference over the larger one would come close to -1 and lose its digits.
  const smaller = Math.min(a, b);
  const rise = (Math.max(a, b) - smaller) / smaller;
  return rise === 0 ? smaller : (smaller * rise) / Math.log1p(rise);
}
