import { CoreError } from "../errors";
import { positiveResult } from "../numeric";
import { meanIndex } from "./mean-index";

/** What an index of the old base is multiplied by, and the bounds within which this factor is known. */
export interface BridgeLink {
  factor: number;
  low: number;
  high: number;
}

/** How exactly the indices are known. */
export interface BridgePrecision {
  /** Half a unit of the last printed decimal, in points, not negative. */
  halfUnit: number;
  /** Of the link itself in percent, 0 to below 100: of a relative that is an estimate. */
  uncertainty: number;
}

/**
 * Link of two bases of one index over periods in which both were published: the ratio of the means, with the smallest and
 * largest ratio that a single period allows within its rounding, widened by the stated uncertainty.
 *
 * k = mean(new) / mean(old); low = min (new_t - h) / (old_t + h) x (1 - u/100); high = max (new_t + h) / (old_t - h) x (1 + u/100)
 *
 * @param oldCommon, newCommon the index of both bases in the same periods, points, positive
 * @throws CoreError `shape` when the lengths differ, `overflow` when rounding could take an index to 0
 * @example bridgeLink([125], [100], { halfUnit: 0, uncertainty: 0 }) // { factor: 0.8, low: 0.8, high: 0.8 }
 * @source ILO, IMF, OECD et al., Consumer Price Index Manual (2004), ch. 9
 */
export function bridgeLink(
  oldCommon: Float64Array,
  newCommon: Float64Array,
  { halfUnit, uncertainty }: BridgePrecision,
): BridgeLink {
  if (newCommon.length !== oldCommon.length) {
    throw new CoreError("shape", {
      argument: "new_common",
      found: `${newCommon.length}`,
      expected: `${oldCommon.length}`,
    });
  }
  let [low, high] = [Infinity, 0];
  oldCommon.forEach((old, period) => {
    const recent = newCommon[period] as number;
    low = Math.min(low, atLeast(recent, halfUnit) / (old + halfUnit));
    high = Math.max(high, (recent + halfUnit) / atLeast(old, halfUnit));
  });
  return {
    factor: positiveResult(meanIndex(newCommon) / meanIndex(oldCommon)),
    low: low * (1 - uncertainty / 100),
    high: positiveResult(high * (1 + uncertainty / 100)),
  };
}

/** An index of the old base on the new one, with the lowest and highest value that rounding and link allow. */
export interface BridgedIndex {
  index: number;
  low: number;
  high: number;
}

/**
 * An index of the old base on the new one.
 *
 * I' = I k; low' = (I - h) low; high' = (I + h) high
 *
 * @param index points of the old base, positive
 * @throws CoreError `overflow`
 * @example bridgedIndex(130, { factor: 0.8, low: 0.79, high: 0.81 }, 0) // { index: 104, low: 102.7, high: 105.3 }
 */
export const bridgedIndex = (
  index: number,
  { factor, low, high }: BridgeLink,
  halfUnit: number,
): BridgedIndex => ({
  index: positiveResult(index * factor),
  low: atLeast(index, halfUnit) * low,
  high: positiveResult((index + halfUnit) * high),
});

/** No index is below 0, however coarsely it is rounded. */
const atLeast = (index: number, halfUnit: number): number => Math.max(index - halfUnit, 0);
