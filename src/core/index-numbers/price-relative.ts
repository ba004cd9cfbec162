import { isPositiveResult } from "../numeric";

/** Current for each unit of base; no number when it is too large or too small for one: a sum with it is an `overflow`. */
export function priceRelative(basePrice: number, currentPrice: number): number {
  const relative = currentPrice / basePrice;
  return isPositiveResult(relative) ? relative : NaN;
}
