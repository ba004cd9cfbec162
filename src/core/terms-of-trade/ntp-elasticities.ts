import { sumOfProducts } from "../numeric";
import { sideIndex, type SideName, type WeightedSide } from "./sides";

/** Elasticities of NTP, percent for one percent. */
export interface NtpElasticities {
  received: Float64Array;
  paid: Float64Array;
}

/**
 * Percent change of NTP when the price of one item changes by one percent, at current prices: the item's share in It,
 * less its share in Ib. Received items add up to 1 and paid items to -1.
 *
 * e_i = w_i I_i / sum w_j I_j (received), -w_i I_i / sum w_j I_j (paid)
 *
 * @param it, ib items of both sides
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow`
 * @example ntpElasticities({ indices: [100, 100], weights: [3, 1] }, { indices: [100], weights: [1] })
 * // { received: [0.75, 0.25], paid: [-1] }
 */
export const ntpElasticities = (it: WeightedSide, ib: WeightedSide): NtpElasticities => ({
  received: currentShares("it", it, 1),
  paid: currentShares("ib", ib, -1),
});

function currentShares(name: SideName, side: WeightedSide, sign: number): Float64Array {
  sideIndex(name, side);
  const total = sumOfProducts(side.indices, side.weights);
  return Float64Array.from(
    side.weights,
    (weight, i) => (sign * (weight * (side.indices[i] as number))) / total + 0,
  );
}
