import { tradeIntensity } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/**
 * Trade intensity: a partner's share in our exports over its share in the world's exports, cell by cell. Above 1 we trade more with the partner than its weight in world trade lets expect.
 * @customfunction
 * @param exports_to_partner Our exports to the partner. A blank or a dash is nil; a negative value is refused.
 * @param exports_total All our exports: of the same size, or one row, column or cell.
 * @param world_exports_to_partner The world's exports to the partner.
 * @param world_exports_total All exports of the world.
 * @returns Ratio of the two shares, one a cell
 */
export function TRADE_INTENSITY(
  exports_to_partner: unknown[][],
  exports_total: unknown[][],
  world_exports_to_partner: unknown[][],
  world_exports_total: unknown[][],
): unknown[][] {
  return calculate(() =>
    broadcast(
      [
        ["exports_to_partner", exports_to_partner],
        ["exports_total", exports_total],
        ["world_exports_to_partner", world_exports_to_partner],
        ["world_exports_total", world_exports_total],
      ],
      tradeIntensity,
    ),
  );
}
