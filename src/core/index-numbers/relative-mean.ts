import { CompensatedSum, positiveResult } from "../numeric";
import { priceRelative } from "./price-relative";

/** Arithmetic mean of the price relatives of items, each with its weight, item by item, with Neumaier's compensation. */
export class RelativeMean {
  readonly #sum = new CompensatedSum();

  add(basePrice: number, currentPrice: number, weight: number): void {
    this.#sum.add(priceRelative(basePrice, currentPrice) * weight);
  }

  /** Points, base = 100. @throws CoreError `overflow` when it or a relative is too large or too small */
  index(totalWeight: number): number {
    return positiveResult((this.#sum.total / totalWeight) * 100);
  }
}
