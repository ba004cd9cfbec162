import { tradeIntensity } from "../../core";
import { broadcast } from "../cells";
import { calculate } from "../failure";

/** Ratio of the two shares, one a cell. */
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
