import { shareRatio } from "./share-ratio";

/**
 * Trade intensity: a partner's share in our exports over its share in the world's exports.
 *
 * T = (x_p / X) / (w_p / W)
 *
 * @param exportsToPartner our exports to the partner, non-negative
 * @param exportsTotal all our exports
 * @param worldExportsToPartner the world's exports to the partner
 * @param worldExportsTotal all exports of the world
 * @returns above 1 when we trade more with the partner than its weight in world trade lets expect
 * @throws CoreError `zero-denominator` when a total or the world's exports to the partner are 0
 * @throws CoreError `negative` for a negative value, `overflow` when the result is too large
 * @example tradeIntensity(15, 50, 30, 300) // 3
 * @source UNCTAD and WTO, A Practical Guide to Trade Policy Analysis (2012), ch. 1; World Bank WITS, Trade Intensity Index
 */
export function tradeIntensity(
  exportsToPartner: number,
  exportsTotal: number,
  worldExportsToPartner: number,
  worldExportsTotal: number,
): number {
  return shareRatio(
    [
      ["exports_to_partner", exportsToPartner],
      ["exports_total", exportsTotal],
    ],
    [
      ["world_exports_to_partner", worldExportsToPartner],
      ["world_exports_total", worldExportsTotal],
    ],
  );
}
