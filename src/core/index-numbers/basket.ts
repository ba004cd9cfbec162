import { CoreError } from "../errors";
import { positiveResult, sumOfProducts } from "../numeric";
import { requireItems, requireNonNegative, requirePositive, requireSameItems } from "./items";

/** Checks the prices of two periods: the same items, at least one, each with a positive price. */
export function requirePrices(
  caller: string,
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
): void {
  requireItems(caller, "base_prices", basePrices);
  requireSameItems(caller, "current_prices", currentPrices, basePrices.length);
  requirePositive(caller, "base_prices", basePrices);
  requirePositive(caller, "current_prices", currentPrices);
}

/** Checks the quantities of one period: as many as there are prices, none of them negative. */
export function requireQuantities(
  caller: string,
  argument: string,
  quantities: ArrayLike<number>,
  items: number,
): void {
  requireSameItems(caller, argument, quantities, items);
  requireNonNegative(caller, argument, quantities);
}

/**
 * Value of a basket, positive.
 *
 * @throws CoreError `zero-denominator` when no quantity is positive
 * @throws CoreError `overflow` when the value is too large or too small for a number
 */
export function basketValue(
  caller: string,
  prices: ArrayLike<number>,
  [argument, quantities]: readonly [name: string, quantities: ArrayLike<number>],
): number {
  const value = sumOfProducts(prices, quantities);
  if (value === 0 && Array.prototype.every.call(quantities, (quantity) => quantity === 0)) {
    throw new CoreError("zero-denominator", `${caller} requires a basket with a value`, {
      argument,
    });
  }
  return positiveResult(value, caller);
}

/** Cost of one basket at current prices for each 100 that it costs at base prices. The arguments are checked already. */
export function basketIndex(
  caller: string,
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  basket: readonly [name: string, quantities: ArrayLike<number>],
): number {
  const baseValue = basketValue(caller, basePrices, basket);
  return positiveResult((basketValue(caller, currentPrices, basket) / baseValue) * 100, caller);
}
