import { positiveResult, sum } from "../numeric";
import { requirePrices } from "./basket";

/** Ways to make an index from prices alone. */
export const elementaryMethods = ["jevons", "dutot", "carli", "harmonic"] as const;
export type ElementaryMethod = (typeof elementaryMethods)[number];

/**
 * Elementary price index, without weights: the Jevons index is the geometric mean of the price relatives, Carli
 * their arithmetic and harmonic their harmonic mean, Dutot the ratio of the mean prices.
 *
 * Jevons: (prod p_t / p_0)^(1/n); Dutot: sum p_t / sum p_0; Carli: sum (p_t / p_0) / n; harmonic: n / sum (p_0 / p_t); x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param method formula, Jevons when left out
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `overflow` when a relative or the result is too large or too small
 * @example elementaryIndex([1, 1], [1, 4]) // 200
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9 and 20
 */
export function elementaryIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  method: ElementaryMethod = "jevons",
): number {
  requirePrices(basePrices, currentPrices);
  const items = basePrices.length;
  switch (method) {
    case "jevons":
      return points(Math.exp(sum(ratios(currentPrices, basePrices, Math.log)) / items));
    case "dutot":
      return points(sum(currentPrices) / sum(basePrices));
    case "carli":
      return points(sum(ratios(currentPrices, basePrices)) / items);
    case "harmonic":
      return points(items / sum(ratios(basePrices, currentPrices)));
  }
}

const points = (ratio: number) => positiveResult(ratio * 100);

const itself = (ratio: number) => ratio;

function ratios(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  transform: (ratio: number) => number = itself,
): Float64Array {
  const result = new Float64Array(numerators.length);
  for (let i = 0; i < result.length; i++) {
    const ratio = (numerators[i] as number) / (denominators[i] as number);
    result[i] = transform(positiveResult(ratio));
  }
  return result;
}
