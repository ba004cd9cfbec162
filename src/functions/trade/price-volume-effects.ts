import { priceVolumeEffects } from "../../core";
import { eachItem } from "../cells";
import { calculate } from "../failure";

/** Three columns in the unit of the values: unit-value effect, volume effect, total. */
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
