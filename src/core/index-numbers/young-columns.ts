import { CompensatedSum, positiveResult } from "../numeric";
import { type Column, isOfOneLength } from "./column";
import { RelativeMean } from "./relative-mean";

/** youngIndex */
export function youngIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  weights: Column,
): number | undefined {
  const items = basePrices.length;
  if (!isOfOneLength(items, currentPrices, weights)) return undefined;
  const total = new CompensatedSum();
  const mean = new RelativeMean();
  for (let i = 0; i < items; i++) {
    const baseRow = basePrices[i] as ArrayLike<unknown>;
    const currentRow = currentPrices[i] as ArrayLike<unknown>;
    const weightRow = weights[i] as ArrayLike<unknown>;
    if (baseRow.length !== 1 || currentRow.length !== 1 || weightRow.length !== 1) return undefined;
    const basePrice = baseRow[0];
    const currentPrice = currentRow[0];
    const weight = weightRow[0];
    if (typeof basePrice !== "number" || !(basePrice > 0)) return undefined;
    if (typeof currentPrice !== "number" || !(currentPrice > 0)) return undefined;
    if (typeof weight !== "number" || !(weight >= 0)) return undefined;
    total.add(weight);
    mean.add(basePrice, currentPrice, weight);
  }
  return total.total === 0 ? undefined : mean.index(positiveResult(total.total));
}
