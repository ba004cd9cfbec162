import { BasketCost } from "./basket";
import { type Column, isOfOneLength } from "./column";
import { drobischMean } from "./drobisch";
import { fisherMean } from "./fisher";
import { marshallEdgeworthQuantity } from "./marshall-edgeworth";
import { walshQuantity } from "./walsh";

/** laspeyresIndex, paascheIndex and loweIndex, whose quantities differ. */
export const basketIndexOfColumns = (
  basePrices: Column,
  currentPrices: Column,
  quantities: Column,
): number | undefined => costOfColumns(basePrices, currentPrices, quantities)?.index();

/** fisherIndex */
export const fisherIndexOfColumns = (
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined =>
  meanOfColumns(basePrices, currentPrices, baseQuantities, currentQuantities, fisherMean);

/** drobischIndex */
export const drobischIndexOfColumns = (
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined =>
  meanOfColumns(basePrices, currentPrices, baseQuantities, currentQuantities, drobischMean);

/** walshIndex */
export const walshIndexOfColumns = (
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined =>
  jointBasketIndexOfColumns(basePrices, currentPrices, baseQuantities, currentQuantities, "walsh");

/** marshallEdgeworthIndex */
export const marshallEdgeworthIndexOfColumns = (
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined =>
  jointBasketIndexOfColumns(
    basePrices,
    currentPrices,
    baseQuantities,
    currentQuantities,
    "marshall-edgeworth",
  );

/** A mean of the Laspeyres and the Paasche index. */
function meanOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
  meanOf: (laspeyres: number, paasche: number) => number,
): number | undefined {
  const laspeyres = costOfColumns(basePrices, currentPrices, baseQuantities);
  if (!laspeyres) return undefined;
  const paasche = costOfColumns(basePrices, currentPrices, currentQuantities);
  return paasche && meanOf(laspeyres.index(), paasche.index());
}

/** Cost of a basket; undefined as the indices are. */
export function costOfColumns(
  basePrices: Column,
  currentPrices: Column,
  quantities: Column,
): BasketCost | undefined {
  const items = basePrices.length;
  if (!isOfOneLength(items, currentPrices, quantities)) return undefined;
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
  return cost.isEmpty ? undefined : cost;
}

/** jointBasketIndex, which makes one basket of those of both periods. */
function jointBasketIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
  formula: "walsh" | "marshall-edgeworth",
): number | undefined {
  const items = basePrices.length;
  if (!isOfOneLength(items, currentPrices, baseQuantities, currentQuantities)) return undefined;
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
    // A function in the place of the formula takes twice as long.
    const quantity =
      formula === "walsh" ? walshQuantity(base, current) : marshallEdgeworthQuantity(base, current);
    cost.add(basePrice, currentPrice, quantity);
  }
  return cost.isEmpty ? undefined : cost.index();
}
