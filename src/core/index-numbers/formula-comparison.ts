import { elementaryIndex } from "./elementary";
import { fisherIndex } from "./fisher";
import { laspeyresIndex } from "./laspeyres";
import { modifiedLaspeyresPrices } from "./modified-laspeyres-prices";
import { paascheIndex } from "./paasche";
import { tornqvistIndex } from "./tornqvist";
import { walshIndex } from "./walsh";

/** Name of a formula and its index in points. */
export type NamedIndex = readonly [name: string, index: number];

/**
 * The index of one period by every formula. The modified Laspeyres index differs from Laspeyres only over several
 * periods with changing specifications.
 *
 * @param basePrices, currentPrices prices of both periods, positive
 * @param baseQuantities, currentQuantities quantities of both periods, non-negative
 * @returns name and points
 * @throws CoreError as the formulas do
 * @example formulaComparison([1], [2], [1], [1])[0] // ["Laspeyres", 200]
 */
export function formulaComparison(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): NamedIndex[] {
  const prices = [basePrices, currentPrices] as const;
  const quantities = [baseQuantities, currentQuantities] as const;
  const laspeyres = laspeyresIndex(...prices, baseQuantities);
  const rows = Array.from(basePrices, (price, i) => [price, currentPrices[i] as number]);
  return [
    ["Laspeyres", laspeyres],
    ["Paasche", paascheIndex(...prices, currentQuantities)],
    ["Fisher", fisherIndex(...prices, ...quantities)],
    ["Tornqvist", tornqvistIndex(...prices, ...quantities)],
    ["Walsh", walshIndex(...prices, ...quantities)],
    ["Jevons", elementaryIndex(...prices, "jevons")],
    ["Dutot", elementaryIndex(...prices, "dutot")],
    ["Carli", elementaryIndex(...prices, "carli")],
    ["Harmonic", elementaryIndex(...prices, "harmonic")],
    ["Modified Laspeyres", modifiedLaspeyresPrices(rows, baseQuantities)[1] as number],
  ];
}
