import { CompensatedSum, positiveResult } from "../numeric";
import { requirePrices } from "./basket";
import { priceRelative } from "./price-relative";

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
  const mean = new ElementaryMean(method);
  for (let i = 0; i < basePrices.length; i++) {
    mean.add(basePrices[i] as number, currentPrices[i] as number);
  }
  return mean.index();
}

/** Elementary index of a method, item by item, with Neumaier's compensation. */
export class ElementaryMean {
  readonly #method: ElementaryMethod;
  readonly #above = new CompensatedSum();
  readonly #below = new CompensatedSum();
  #items = 0;

  constructor(method: ElementaryMethod) {
    this.#method = method;
  }

  add(basePrice: number, currentPrice: number): void {
    this.#items++;
    this.#above.add(elementaryTerm(this.#method, currentPrice, basePrice));
    // The logarithm downwards would be the same once more.
    if (this.#method === "jevons") return;
    this.#below.add(elementaryTerm(this.#method, basePrice, currentPrice));
  }

  /** Points, base = 100. @throws CoreError `overflow` when it or a relative is too large or too small */
  index(): number {
    return positiveResult(this.#ratio() * 100);
  }

  #ratio(): number {
    switch (this.#method) {
      case "jevons":
        return Math.exp(this.#above.total / this.#items);
      case "carli":
        return this.#above.total / this.#items;
      case "harmonic":
        return this.#items / this.#below.total;
      case "cswd":
        return Math.sqrt(this.#above.total) / Math.sqrt(this.#below.total);
      case "dutot":
      case "bmw":
        return this.#above.total / this.#below.total;
    }
  }
}

/** What an item adds with its price in one period, above or below the line. */
function elementaryTerm(method: ElementaryMethod, price: number, other: number): number {
  if (method === "dutot") return price;
  const relative = priceRelative(other, price);
  if (method === "jevons") return Math.log(relative);
  return method === "bmw" ? Math.sqrt(relative) : relative;
}
