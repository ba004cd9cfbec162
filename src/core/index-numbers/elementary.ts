import { positiveResult, sum } from "../numeric";
import { requirePrices } from "./basket";
import { priceRelatives } from "./price-relatives";

/** Ways to make an index from prices alone. */
export const elementaryMethods = ["jevons", "dutot", "carli", "harmonic", "cswd", "bmw"] as const;
export type ElementaryMethod = (typeof elementaryMethods)[number];

/**
 * Elementary price index, without weights: the Jevons index is the geometric mean of the price relatives, Carli
 * their arithmetic and harmonic their harmonic mean, Dutot the ratio of the mean prices. CSWD (Carruthers, Sellwood, Ward,
 * Dalén) is the geometric mean of Carli and harmonic, BMW (Balk, Mehrhoff, Walsh) the Walsh index of equal values.
 *
 * Jevons: (prod p_t / p_0)^(1/n); Dutot: sum p_t / sum p_0; Carli: sum (p_t / p_0) / n; harmonic: n / sum (p_0 / p_t);
 * CSWD: root of Carli x harmonic; BMW: sum root(p_t / p_0) / sum root(p_0 / p_t); x 100
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
  const rises = () => priceRelatives(basePrices, currentPrices);
  const falls = () => priceRelatives(currentPrices, basePrices);
  switch (method) {
    case "jevons":
      return points(Math.exp(sum(rises().map(Math.log)) / items));
    case "dutot":
      return points(sum(currentPrices) / sum(basePrices));
    case "carli":
      return points(sum(rises()) / items);
    case "harmonic":
      return points(items / sum(falls()));
    case "cswd":
      return points(Math.sqrt(sum(rises())) / Math.sqrt(sum(falls())));
    case "bmw":
      return points(sum(rises().map(Math.sqrt)) / sum(falls().map(Math.sqrt)));
  }
}

const points = (ratio: number) => positiveResult(ratio * 100);
