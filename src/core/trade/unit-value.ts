import { finite } from "../numeric";
import { requireDivisor, requireNonNegativeTerm } from "./trade-values";

/**
 * Unit value: what one unit of volume is worth on average. It moves with prices and with the mix of goods.
 *
 * V / Q
 *
 * @param value value of the goods, non-negative
 * @param volume their volume (net kg in BPS trade statistics), non-negative
 * @returns value per unit of volume
 * @throws CoreError `zero-denominator` without volume, `negative` for a negative value, `overflow`
 * @example unitValue(2309554, 34099952) // 0.0677...
 * @source IMF, Export and Import Price Index Manual (2009), ch. 2
 */
export function unitValue(value: number, volume: number): number {
  requireNonNegativeTerm("values", value);
  requireNonNegativeTerm("volumes", volume);
  requireDivisor("volumes", volume);
  return finite(value / volume);
}
