import { CompensatedSum, positiveResult } from "../numeric";
import { costOfColumns } from "./basket-columns";
import { type Column, isOfOneLength } from "./column";
import { LogMean } from "./log-mean";

type Numbers = ArrayLike<number>;

/** geometricLaspeyres */
export function geometricLaspeyresOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
): number | undefined {
  const value = costOfColumns(basePrices, currentPrices, baseQuantities)?.atBasePrices;
  return value && logMean(basePrices, currentPrices, basePrices, baseQuantities, value);
}

/** geometricPaasche */
export function geometricPaascheOfColumns(
  basePrices: Column,
  currentPrices: Column,
  currentQuantities: Column,
): number | undefined {
  const value = costOfColumns(basePrices, currentPrices, currentQuantities)?.atCurrentPrices;
  return value && logMean(basePrices, currentPrices, currentPrices, currentQuantities, value);
}

/** tornqvistIndex */
export function tornqvistIndexOfColumns(
  basePrices: Column,
  currentPrices: Column,
  baseQuantities: Column,
  currentQuantities: Column,
): number | undefined {
  const items = basePrices.length;
  if (!isOfOneLength(items, currentPrices, baseQuantities, currentQuantities)) return undefined;
  const baseSum = new CompensatedSum();
  const currentSum = new CompensatedSum();
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
    baseSum.add(basePrice * base);
    currentSum.add(currentPrice * current);
  }
  if (baseSum.total === 0 || currentSum.total === 0) return undefined;
  const baseValue = positiveResult(baseSum.total);
  const currentValue = positiveResult(currentSum.total);
  const mean = new LogMean();
  for (let i = 0; i < basePrices.length; i++) {
    const basePrice = (basePrices[i] as Numbers)[0] as number;
    const currentPrice = (currentPrices[i] as Numbers)[0] as number;
    const baseShare = (basePrice * ((baseQuantities[i] as Numbers)[0] as number)) / baseValue;
    const currentShare =
      (currentPrice * ((currentQuantities[i] as Numbers)[0] as number)) / currentValue;
    mean.add(basePrice, currentPrice, (baseShare + currentShare) / 2);
  }
  return mean.index();
}

/** The mean of relatives by their shares of a value, of cells that are known to be sound. */
function logMean(
  basePrices: Column,
  currentPrices: Column,
  pricesOfShares: Column,
  quantities: Column,
  value: number,
): number {
  const mean = new LogMean();
  for (let i = 0; i < basePrices.length; i++) {
    const price = (pricesOfShares[i] as Numbers)[0] as number;
    const share = (price * ((quantities[i] as Numbers)[0] as number)) / value;
    mean.add(
      (basePrices[i] as Numbers)[0] as number,
      (currentPrices[i] as Numbers)[0] as number,
      share,
    );
  }
  return mean.index();
}
