import { CoreError } from "../errors";
import {
  positiveResult,
  requireItems,
  requireNonNegative,
  requirePositive,
  requireSameItems,
  sumOfProducts,
} from "../numeric";

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
  requireValue(caller, argument, value, quantities);
  return value;
}

function requireValue(
  caller: string,
  argument: string,
  value: number,
  quantities: ArrayLike<number>,
): void {
  if (value === 0 && Array.prototype.every.call(quantities, (quantity) => quantity === 0)) {
    throw new CoreError("zero-denominator", `${caller} requires a basket with a value`, {
      argument,
    });
  }
  positiveResult(value, caller);
}

/**
 * Cost of one basket at current prices for each 100 that it costs at base prices. One pass, with Neumaier's
 * compensation; a number that is not what it should be is looked for only when there is one.
 *
 * @throws CoreError as requirePrices, requireQuantities and basketValue do
 */
export function basketIndex(
  caller: string,
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  [argument, quantities]: readonly [name: string, quantities: ArrayLike<number>],
): number {
  let base = 0;
  let baseLost = 0;
  let current = 0;
  let currentLost = 0;
  const items = basePrices.length;
  let sound = items > 0 && currentPrices.length === items && quantities.length === items;
  for (let i = 0; i < items; i++) {
    const basePrice = basePrices[i] as number;
    const currentPrice = currentPrices[i] as number;
    const quantity = quantities[i] as number;
    if (!(basePrice > 0 && currentPrice > 0 && quantity >= 0)) sound = false;
    const baseValue = basePrice * quantity;
    const nextBase = base + baseValue;
    baseLost += base >= baseValue ? base - nextBase + baseValue : baseValue - nextBase + base;
    base = nextBase;
    const currentValue = currentPrice * quantity;
    const nextCurrent = current + currentValue;
    currentLost +=
      current >= currentValue
        ? current - nextCurrent + currentValue
        : currentValue - nextCurrent + current;
    current = nextCurrent;
  }
  if (!sound) {
    requirePrices(caller, basePrices, currentPrices);
    requireQuantities(caller, argument, quantities, basePrices.length);
  }
  requireValue(caller, argument, base, quantities);
  positiveResult(current, caller);
  return positiveResult(((current + currentLost) / (base + baseLost)) * 100, caller);
}
