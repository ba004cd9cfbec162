import { CoreError } from "../errors";
import {
  positiveResult,
  requireItems,
  requireNonNegative,
  requirePositive,
  requireSameItems,
  sumOfProducts,
} from "../numeric";
import { lostOf } from "./period-totals";

/** Checks the prices of two periods: the same items, at least one, each with a positive price. */
export function requirePrices(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
): void {
  requireItems("base_prices", basePrices);
  requireSameItems("current_prices", currentPrices, basePrices.length);
  requirePositive("base_prices", basePrices);
  requirePositive("current_prices", currentPrices);
}

/** Checks the quantities of one period: as many as there are prices, none of them negative. */
export function requireQuantities(
  argument: string,
  quantities: ArrayLike<number>,
  items: number,
): void {
  requireSameItems(argument, quantities, items);
  requireNonNegative(argument, quantities);
}

/**
 * Value of a basket, positive.
 *
 * @throws CoreError `zero-denominator` when no quantity is positive
 * @throws CoreError `overflow` when the value is too large or too small for a number
 */
export function basketValue(
  prices: ArrayLike<number>,
  [argument, quantities]: readonly [name: string, quantities: ArrayLike<number>],
): number {
  const value = sumOfProducts(prices, quantities);
  requireValue(argument, value, quantities);
  return value;
}

function requireValue(argument: string, value: number, quantities: ArrayLike<number>): void {
  if (value === 0 && Array.prototype.every.call(quantities, (quantity) => quantity === 0)) {
    throw new CoreError("zero-denominator", { argument });
  }
  positiveResult(value);
}

/**
 * Cost of one basket at current prices for each 100 that it costs at base prices. One pass, with Neumaier's
 * compensation; a number that is not what it should be is looked for only when there is one.
 *
 * @throws CoreError as requirePrices, requireQuantities and basketValue do
 */
export function basketIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  [argument, quantities]: readonly [name: string, quantities: ArrayLike<number>],
): number {
  const cost = new BasketCost();
  const items = basePrices.length;
  let sound = items > 0 && currentPrices.length === items && quantities.length === items;
  for (let i = 0; i < items; i++) {
    const basePrice = basePrices[i] as number;
    const currentPrice = currentPrices[i] as number;
    const quantity = quantities[i] as number;
    if (!(basePrice > 0 && currentPrice > 0 && quantity >= 0)) sound = false;
    cost.add(basePrice, currentPrice, quantity);
  }
  if (!sound) {
    requirePrices(basePrices, currentPrices);
    requireQuantities(argument, quantities, basePrices.length);
  }
  requireValue(argument, cost.base, quantities);
  return cost.index();
}

/**
 * The same from columns of one period, one row an item, read while they are added: the shape in which most arguments come.
 *
 * @returns undefined unless every row holds just one number that is sound: who looks for the fault knows the argument
 * @throws CoreError `overflow`
 */
export function basketIndexOfColumns(
  basePrices: readonly ArrayLike<unknown>[],
  currentPrices: readonly ArrayLike<unknown>[],
  quantities: readonly ArrayLike<unknown>[],
): number | undefined {
  const items = basePrices.length;
  if (items !== currentPrices.length || items !== quantities.length) return undefined;
  const cost = new BasketCost();
  for (let i = 0; i < items; i++) {
    const baseRow = basePrices[i] as ArrayLike<unknown>;
    const currentRow = currentPrices[i] as ArrayLike<unknown>;
    const quantityRow = quantities[i] as ArrayLike<unknown>;
    if (baseRow.length !== 1 || currentRow.length !== 1 || quantityRow.length !== 1)
      return undefined;
    const basePrice = baseRow[0];
    const currentPrice = currentRow[0];
    const quantity = quantityRow[0];
    if (typeof basePrice !== "number" || !(basePrice > 0)) return undefined;
    if (typeof currentPrice !== "number" || !(currentPrice > 0)) return undefined;
    if (typeof quantity !== "number" || !(quantity >= 0)) return undefined;
    cost.add(basePrice, currentPrice, quantity);
  }
  return cost.base > 0 ? cost.index() : undefined;
}

/** Cost of a basket at two sets of prices. */
class BasketCost {
  base = 0;
  #baseLost = 0;
  #current = 0;
  #currentLost = 0;

  add(basePrice: number, currentPrice: number, quantity: number): void {
    const baseValue = basePrice * quantity;
    const nextBase = this.base + baseValue;
    this.#baseLost += lostOf(this.base, baseValue, nextBase);
    this.base = nextBase;
    const currentValue = currentPrice * quantity;
    const nextCurrent = this.#current + currentValue;
    this.#currentLost += lostOf(this.#current, currentValue, nextCurrent);
    this.#current = nextCurrent;
  }

  /** @throws CoreError `overflow` */
  index(): number {
    positiveResult(this.base);
    positiveResult(this.#current);
    const [above, below] = [this.#current + this.#currentLost, this.base + this.#baseLost];
    return positiveResult((above / below) * 100);
  }
}
