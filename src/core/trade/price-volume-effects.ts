import { CoreError } from "../errors";
import { finite } from "../numeric";
import { requireNonNegativeTerm } from "./trade-values";

export interface PriceVolumeEffects {
  /** Effect of the unit value: price and mix. */
  unitValue: number;
  volume: number;
  /** Current value less previous value. */
  total: number;
}

/** Value and volume of one good in one period. */
export interface Flow {
  value: number;
  volume: number;
}

/**
 * Splits a change in value into an effect of the unit value and an effect of the volume, each taken at the mean of both
 * periods (Bennet). A good without volume in one of the periods counts as volume only.
 *
 * unit value: (q_0 + q_1) / 2 x (p_1 - p_0); volume: (p_0 + p_1) / 2 x (q_1 - q_0); p = value / volume
 *
 * @param previous value and volume in the previous period, non-negative
 * @param current the same in the current period
 * @returns effects in the unit of the values; unitValue + volume = total
 * @throws CoreError `missing` for a value without a volume, `negative` for a negative one, `overflow`
 * @example priceVolumeEffects({ value: 20, volume: 2 }, { value: 36, volume: 3 }) // { unitValue: 5, volume: 11, total: 16 }
 * @source T. L. Bennet, The theory of measurement of changes in cost of living, Journal of the Royal Statistical Society 83
 *   (1920); ILO and others, Consumer Price Index Manual (2004), appendix 16.2
 */
export function priceVolumeEffects(previous: Flow, current: Flow): PriceVolumeEffects {
  requireNonNegativeTerm("previous_values", previous.value);
  requireNonNegativeTerm("previous_volumes", previous.volume);
  requireNonNegativeTerm("current_values", current.value);
  requireNonNegativeTerm("current_volumes", current.volume);
  requireVolume("previous_volumes", previous);
  requireVolume("current_volumes", current);
  const total = current.value - previous.value;
  if (previous.volume === 0 || current.volume === 0) return { unitValue: 0, volume: total, total };
  // q_0 p_1 - q_1 p_0. Volumes are divided first, so that equal volumes give a volume effect of exactly 0.
  const swap =
    current.value * (previous.volume / current.volume) -
    previous.value * (current.volume / previous.volume);
  return {
    unitValue: finite((total + swap) / 2),
    volume: finite((total - swap) / 2),
    total,
  };
}

/** A value without a volume has no unit value. A volume without a value has one of 0. */
export function requireVolume(argument: string, { value, volume }: Flow, row?: number): void {
  if (value > 0 && volume === 0) {
    throw new CoreError("missing", {
      argument,
      ...(row !== undefined && { position: { row, column: 1 } }),
    });
  }
}
