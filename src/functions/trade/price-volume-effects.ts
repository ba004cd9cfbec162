import { priceVolumeEffects } from "../../core";
import { eachItem } from "../cells";
import { calculate } from "../failure";

/**
 * Splits the change in value of each good into the effect of its unit value (price and mix) and of its volume, each at the mean of both periods (Bennet). Goods that appear or vanish count as volume. Goods run down; when previous_values is one row, they run across.
 * @customfunction
 * @param previous_values Value of each good in the previous period: one column (or one row). A blank or a dash is nil.
 * @param previous_volumes Volume of the same goods in the previous period. A value without a volume is #N/A in its row.
 * @param current_values Value of the same goods in the current period.
 * @param current_volumes Volume of the same goods in the current period.
 * @returns Three columns in the unit of the values: unit-value effect, volume effect, total
 */
export function PRICE_VOLUME_EFFECTS(
  previous_values: unknown[][],
  previous_volumes: unknown[][],
  current_values: unknown[][],
  current_volumes: unknown[][],
): unknown[][] {
  return calculate(() =>
    eachItem(
      [
        ["previous_values", previous_values],
        ["previous_volumes", previous_volumes],
        ["current_values", current_values],
        ["current_volumes", current_volumes],
      ],
      3,
      (previousValue, previousVolume, currentValue, currentVolume) => {
        const effects = priceVolumeEffects(
          { value: previousValue, volume: previousVolume },
          { value: currentValue, volume: currentVolume },
        );
        return [effects.unitValue, effects.volume, effects.total];
      },
    ),
  );
}
