/**
 * Quantile with linear interpolation between order statistics (definition 7, as Excel's QUARTILE.INC).
 *
 * @param sorted ascending numbers, at least one
 * @param share from 0 to 1
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 * @source R. J. Hyndman and Y. Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996)
 */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const lower = sorted[below] as number;
  const upper = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return lower + (place - below) * (upper - lower);
}

/** Middle of the numbers, in any order. @example median([3, 1, 2]) // 2 */
export const median = (values: ArrayLike<number>): number =>
  quantile(Float64Array.from(values).sort(), 0.5);
