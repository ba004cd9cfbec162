import { finite, logarithmicMean, sum } from "../numeric";
import { ntp } from "./ntp";
import { sideIndex, type SideName } from "./sides";

/** Indices of the same items in two periods, with their weights. */
export interface ChangingSide {
  previous: ArrayLike<number>;
  current: ArrayLike<number>;
  weights: ArrayLike<number>;
}

/** Contributions to a change of NTP, in points. */
export interface NtpContributions {
  received: Float64Array;
  paid: Float64Array;
}

/**
 * Contribution of each received and each paid item to the change of NTP, in points. They add up to the change exactly,
 * in whatever order the periods are taken.
 *
 * received: c_i = L(NTP_t, NTP_t-1) / L(It_t, It_t-1) (w_i / W) (I_i,t - I_i,t-1); paid: the same with Ib and a minus sign
 *
 * @param it, ib items of both sides; indices in points, weights of any positive sum
 * @returns points of NTP
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow`; the
 *   argument is it_previous, it_current, it_weights, ib_previous, ib_current or ib_weights
 * @example ntpContributions(
 *   { previous: [100], current: [110], weights: [1] },
 *   { previous: [100], current: [100], weights: [1] },
 * ) // { received: [10], paid: [0] }
 * @source B. M. Balk, Price and Quantity Index Numbers (2008), sec. 4.2 (logarithmic mean decomposition)
 */
export function ntpContributions(it: ChangingSide, ib: ChangingSide): NtpContributions {
  const received = levels("it", it);
  const paid = levels("ib", ib);
  const meanNtp = logarithmicMean(
    ntp(received.current, paid.current),
    ntp(received.previous, paid.previous),
  );
  const each = ({ previous, current, weights }: ChangingSide, level: SideLevels, sign: number) => {
    const factor = (sign * meanNtp) / logarithmicMean(level.current, level.previous) / level.weight;
    return Float64Array.from(weights, (weight, i) =>
      // + 0: no contribution is 0, not -0.
      finite(factor * weight * ((current[i] as number) - (previous[i] as number)) + 0),
    );
  };
  return { received: each(it, received, 1), paid: each(ib, paid, -1) };
}

interface SideLevels {
  previous: number;
  current: number;
  weight: number;
}

function levels(name: SideName, { previous, current, weights }: ChangingSide): SideLevels {
  const index = (period: "previous" | "current", indices: ArrayLike<number>) =>
    sideIndex(name, { indices, weights }, `${name}_${period}`);
  return {
    previous: index("previous", previous),
    current: index("current", current),
    weight: sum(weights),
  };
}
