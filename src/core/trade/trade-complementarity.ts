import { shareDistance } from "./structural-change";

/**
 * Trade complementarity: how far the goods that one economy exports are those that the other imports (Michaely).
 *
 * C = (1 - sum |m_i - x_i| / 2) x 100, x and m the shares in all exports and in all imports
 *
 * @param exports exports of each good, non-negative
 * @param imports the partner's imports of the same goods
 * @returns percent, 0 (no good in common) to 100 (the same structure)
 * @throws CoreError `empty` without values, `shape` when the lengths differ
 * @throws CoreError `negative` for a negative value, `zero-denominator` when a total is 0, `overflow`
 * @example tradeComplementarity([50, 50], [80, 20]) // 70
 * @source M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment (World Bank, 1996); World Bank
 *   WITS, Trade Complementarity Index
 */
export const tradeComplementarity = (
  exports: ArrayLike<number>,
  imports: ArrayLike<number>,
): number => 100 - shareDistance(["exports", exports], ["imports", imports]);
