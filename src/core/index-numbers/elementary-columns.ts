import { type Column, isOfOneLength } from "./column";
import { ElementaryMean, type ElementaryMethod } from "./elementary";

/** elementaryIndex */
export function elementaryIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  method: ElementaryMethod,
): number | undefined {
  const items = basePrices.length;
  if (items === 0 || !isOfOneLength(items, currentPrices)) return undefined;
  const mean = new ElementaryMean(method);
  for (let i = 0; i < items; i++) {
    const baseRow = basePrices[i] as ArrayLike<unknown>;
    const currentRow = currentPrices[i] as ArrayLike<unknown>;
    if (baseRow.length !== 1 || currentRow.length !== 1) return undefined;
    const basePrice = baseRow[0];
    const currentPrice = currentRow[0];
    if (typeof basePrice !== "number" || !(basePrice > 0)) return undefined;
    if (typeof currentPrice !== "number" || !(currentPrice > 0)) return undefined;
    mean.add(basePrice, currentPrice);
  }
  return mean.index();
}
