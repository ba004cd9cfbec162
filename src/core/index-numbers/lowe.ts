import { basketIndex } from "./basket";

/**
 * Lowe price index: the cost of the basket of a third period at current prices. With the base period's basket it is
 * the Laspeyres index.
 *
 * I = sum p_t q_b / sum p_0 q_b x 100
 *
 * @param basePrices price of each item in the base period, positive
 * @param currentPrices price of the same items in the current period, positive
 * @param referenceQuantities quantity of each item in the period of the weights, non-negative
 * @returns index in points, base = 100
 * @throws CoreError as laspeyresIndex does, for `reference_quantities`
 * @example loweIndex([1, 1], [1.2, 3], [3, 1]) // 165
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 15, eq. 15.15
 */
export const loweIndex = (
  basePrices: ArrayLike<number>,
  currentPrices: ArrayLike<number>,
  referenceQuantities: ArrayLike<number>,
): number => basketIndex(basePrices, currentPrices, ["reference_quantities", referenceQuantities]);
