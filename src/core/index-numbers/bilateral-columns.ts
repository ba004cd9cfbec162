import { BasketCost } from "./basket";
import { fisherMean } from "./fisher";
import { walshQuantity } from "./walsh";

/**
 * Bilateral indices from columns of cells, one row an item, read while they are added: the shape in which most arguments
 * come. Each gives the very number of the function on numbers, or undefined unless every row holds one sound number and a
 * quantity is positive: who looks for the fault knows the argument.
 *
 * Each reading stands in its loop: a function that several share takes three times as long, because it meets cells of all kinds.
 *
 * @throws CoreError `overflow`
 */
type Column = readonly ArrayLike<unknown>[];

/** laspeyresIndex, paascheIndex and loweIndex, whose quantities differ. */
export function basketIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  quantities: Column,
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
  return cost.isEmpty ? undefined : cost.index();
}

/** fisherIndex */
export function fisherIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined {
  const laspeyres = basketIndexOfColumns(basePrices, currentPrices, baseQuantities);
  const paasche = laspeyres && basketIndexOfColumns(basePrices, currentPrices, currentQuantities);
  return laspeyres && paasche && fisherMean(laspeyres, paasche);
}

/** walshIndex */
export function walshIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined {
  const items = basePrices.length;
  const others = [currentPrices, baseQuantities, currentQuantities];
  if (others.some(({ length }) => length !== items)) return undefined;
  const cost = new BasketCost();
  for (let i = 0; i < items; i++) {
    const [a, b] = [basePrices[i] as ArrayLike<unknown>, currentPrices[i] as ArrayLike<unknown>];
    const c = baseQuantities[i] as ArrayLike<unknown>;
    const d = currentQuantities[i] as ArrayLike<unknown>;
    if (a.length !== 1 || b.length !== 1 || c.length !== 1 || d.length !== 1) return undefined;
    const basePrice = a[0];
    const currentPrice = b[0];
    const base = c[0];
    const current = d[0];
    if (typeof basePrice !== "number" || !(basePrice > 0)) return undefined;
    if (typeof currentPrice !== "number" || !(currentPrice > 0)) return undefined;
    if (typeof base !== "number" || !(base >= 0)) return undefined;
    if (typeof current !== "number" || !(current >= 0)) return undefined;
    cost.add(basePrice, currentPrice, walshQuantity(base, current));
  }
  return cost.isEmpty ? undefined : cost.index();
}
