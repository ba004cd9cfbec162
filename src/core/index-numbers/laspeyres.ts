import { CoreError } from "../errors";
import { finite, sumOfProducts } from "../numeric";
import { requireItems, requireNonNegative, requirePositive, requireSameItems } from "./items";

/**
 * Laspeyres price index: the cost of the base basket at current prices.
 *
 * I = sum p_t q_0 / sum p_0 q_0 x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities quantity of each item in the base period, non-negative
 * @returns index in points, base = 100
 * @throws CoreError `empty` without items, `shape` when the lengths differ
 * @throws CoreError `missing` for a price of 0, `not-positive` for a negative one
 * @throws CoreError `negative` for a negative quantity
 * @throws CoreError `zero-denominator` when the base basket costs nothing
 * @throws CoreError `overflow` when a sum is too large
 * @example laspeyresIndex([1, 1], [1.2, 3], [1, 1]) // 210
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15, eq. 15.5
 */
export function laspeyresIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
): number {
  const caller = "laspeyresIndex";
  requireItems(caller, "base_prices", basePrices);
  requireSameItems(caller, "current_prices", currentPrices, basePrices.length);
  requireSameItems(caller, "base_quantities", baseQuantities, basePrices.length);
  requirePositive(caller, "base_prices", basePrices);
  requirePositive(caller, "current_prices", currentPrices);
  requireNonNegative(caller, "base_quantities", baseQuantities);
  const baseValue = sumOfProducts(basePrices, baseQuantities);
  if (baseValue === 0) {
    throw new CoreError("zero-denominator", `${caller} requires a base basket with a value`, {
      argument: "base_quantities",
    });
  }
  return finite((sumOfProducts(currentPrices, baseQuantities) / baseValue) * 100, caller);
}
