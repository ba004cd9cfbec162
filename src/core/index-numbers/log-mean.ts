import { CompensatedSum, positiveResult } from "../numeric";
import { priceRelative } from "./price-relative";

/** Geometric mean of the price relatives of items, each with its share, item by item, with Neumaier's compensation. */
export class LogMean {
  readonly #logarithm = new CompensatedSum();

  add(basePrice: number, currentPrice: number, share: number): void {
    this.#logarithm.add(share * Math.log(priceRelative(basePrice, currentPrice)));
  }

  /** Points, base = 100; the shares add to 1. @throws CoreError `overflow` when it or a relative is too large or too small */
  index(): number {
    return positiveResult(Math.exp(this.#logarithm.total) * 100);
  }
}
