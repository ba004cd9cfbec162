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

/** Quantities of one period, one an item, under the name of their argument. */
export type Basket = readonly [argument: string, quantities: ArrayLike<number>];

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

/** Checks prices, and quantities: as many as there are prices, none of them negative. A 0 is no price, but a quantity. */
export function requireBaskets(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  ...baskets: readonly Basket[]
): void {
  requirePrices(basePrices, currentPrices);
  for (const [argument, quantities] of baskets) {
    requireSameItems(argument, quantities, basePrices.length);
    requireNonNegative(argument, quantities);
  }
}

/**
 * Value of a basket, positive.
 *
 * @throws CoreError `zero-denominator` when no quantity is positive
 * @throws CoreError `overflow` when the value is too large or too small for a number
 */
export function basketValue(prices: ArrayLike<number>, [argument, quantities]: Basket): number {
  const isEmpty = Array.prototype.every.call(quantities, (quantity) => quantity === 0);
  if (isEmpty) throw new CoreError("zero-denominator", { argument });
  return positiveResult(sumOfProducts(prices, quantities));
}

/**
 * Cost of one basket at current prices for each 100 that it costs at base prices.
 *
 * @throws CoreError as requireBaskets and BasketCost do
 */
export function basketIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  basket: Basket,
): number {
  const [argument, quantities] = basket;
  const items = basePrices.length;
  const cost = new BasketCost();
  let isSound = items > 0 && currentPrices.length === items && quantities.length === items;
  for (let i = 0; i < items; i++) {
    const basePrice = basePrices[i] as number;
    const currentPrice = currentPrices[i] as number;
    const quantity = quantities[i] as number;
    // Which one is at fault is looked for only when there is one.
    if (!(basePrice > 0 && currentPrice > 0 && quantity >= 0)) isSound = false;
    cost.add(basePrice, currentPrice, quantity);
  }
  if (!isSound) requireBaskets(basePrices, currentPrices, basket);
  cost.requireQuantity(argument);
  return cost.index();
}

/**
 * The same of a basket that is made of those of both periods.
 *
 * @param quantityOf an item's quantity, from those of base and current period
 */
export function jointBasketIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
  quantityOf: (base: number, current: number) => number,
): number {
  const argument = "current_quantities";
  requireBaskets(
    basePrices,
    currentPrices,
    ["base_quantities", baseQuantities],
    [argument, currentQuantities],
  );
  const cost = new BasketCost();
  for (let i = 0; i < basePrices.length; i++) {
    const quantity = quantityOf(baseQuantities[i] as number, currentQuantities[i] as number);
    cost.add(basePrices[i] as number, currentPrices[i] as number, quantity);
  }
  cost.requireQuantity(argument);
  return cost.index();
}

/** Cost of one basket at base and at current prices, item by item, with Neumaier's compensation. */
export class BasketCost {
  #base = 0;
  #baseLost = 0;
  #current = 0;
  #currentLost = 0;
  isEmpty = true;

  add(basePrice: number, currentPrice: number, quantity: number): void {
    if (quantity !== 0) this.isEmpty = false;
    const baseValue = basePrice * quantity;
    const nextBase = this.#base + baseValue;
    this.#baseLost += lostOf(this.#base, baseValue, nextBase);
    this.#base = nextBase;
    const currentValue = currentPrice * quantity;
    const nextCurrent = this.#current + currentValue;
    this.#currentLost += lostOf(this.#current, currentValue, nextCurrent);
    this.#current = nextCurrent;
  }

  /** @throws CoreError `zero-denominator`, which the argument is to blame for, when no quantity is positive */
  requireQuantity(argument: string): void {
    if (this.isEmpty) throw new CoreError("zero-denominator", { argument });
  }

  /** @throws CoreError `overflow` when the cost is too large or too small for a number */
  get atBasePrices(): number {
    return positiveResult(this.#base + this.#baseLost);
  }

  /** @throws CoreError `overflow` when the cost is too large or too small for a number */
  get atCurrentPrices(): number {
    return positiveResult(this.#current + this.#currentLost);
  }

  /** Current cost for each 100 of base cost. @throws CoreError `overflow` when a cost is too large or too small for a number */
  index(): number {
    const base = this.atBasePrices;
    return positiveResult((this.atCurrentPrices / base) * 100);
  }
}
