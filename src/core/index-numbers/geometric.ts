import { type Basket, basketValue, requireBaskets } from "./basket";
import { LogMean } from "./log-mean";

/**
 * Geometric Laspeyres index: the geometric mean of the price relatives, weighted by the value shares of the base period.
 *
 * ln(I / 100) = sum s_0 ln(p_t / p_0), s_0 = p_0 q_0 / sum p_0 q_0
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param baseQuantities quantity of each item in the base period, non-negative
 * @returns index in points, base = 100
 * @throws CoreError as laspeyresIndex does
 * @example geometricLaspeyres([1, 1], [4, 1], [1, 1]) // 200
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 19, table 19.4
 */
export const geometricLaspeyres = (
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  baseQuantities: ArrayLike<number>,
): number =>
  geometricIndex(basePrices, currentPrices, basePrices, ["base_quantities", baseQuantities]);

/**
 * Geometric Paasche index: the same with the value shares of the current period.
 *
 * ln(I / 100) = sum s_t ln(p_t / p_0), s_t = p_t q_t / sum p_t q_t
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param currentQuantities quantity of each item in the current period, non-negative
 * @returns index in points, base = 100
 * @throws CoreError as paascheIndex does
 * @example geometricPaasche([1, 1], [4, 1], [1, 4]) // 200
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 19, table 19.4
 */
export const geometricPaasche = (
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  currentQuantities: ArrayLike<number>,
): number =>
  geometricIndex(basePrices, currentPrices, currentPrices, [
    "current_quantities",
    currentQuantities,
  ]);

function geometricIndex(
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  pricesOfShares: ArrayLike<number>,
  basket: Basket,
): number {
  requireBaskets(basePrices, currentPrices, basket);
  const [, quantities] = basket;
  const value = basketValue(pricesOfShares, basket);
  const mean = new LogMean();
  for (let i = 0; i < basePrices.length; i++) {
    const share = ((pricesOfShares[i] as number) * (quantities[i] as number)) / value;
    mean.add(basePrices[i] as number, currentPrices[i] as number, share);
  }
  return mean.index();
}
