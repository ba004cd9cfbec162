import { ntp } from "./ntp";
import { shockedIndices, sideIndex, type WeightedSide } from "./sides";

/** Items of one side with a percent shock each. */
export interface ShockedSide extends WeightedSide {
  /** Percent change of each price; 0 leaves it as it is. */
  shocks: ArrayLike<number>;
}

/** The three indices of a scenario, in points. */
export interface NtpScenario {
  it: number;
  ib: number;
  ntp: number;
}

/**
 * It, Ib and NTP after percent shocks on single prices.
 *
 * It = sum w_i I_i (1 + s_i / 100) / sum w_i, Ib likewise, NTP = It / Ib x 100
 *
 * @param it, ib items of both sides; shocks above -100 percent
 * @throws CoreError `out-of-range` for a shock of -100 or less
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow`
 * @example ntpScenario(
 *   { indices: [120, 100], weights: [1, 1], shocks: [-10, 0] },
 *   { indices: [104], weights: [1], shocks: [0] },
 * ) // { it: 104, ib: 104, ntp: 100 }
 */
export function ntpScenario(it: ShockedSide, ib: ShockedSide): NtpScenario {
  const received = afterShocks("it", it);
  const paid = afterShocks("ib", ib);
  return { it: received, ib: paid, ntp: ntp(received, paid) };
}

function afterShocks(name: "it" | "ib", side: ShockedSide): number {
  sideIndex(name, side);
  return sideIndex(name, { ...side, indices: shockedIndices(name, side.indices, side.shocks) });
}
