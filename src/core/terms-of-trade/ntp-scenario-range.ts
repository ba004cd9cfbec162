import { CoreError } from "../errors";
import { roundingTolerance, sum, sumOfProducts } from "../numeric";
import { ntp } from "./ntp";
import { requireOneEach, shockedIndices, sideIndex, type SideName } from "./sides";

/** Items of one side whose weights are known only within bounds. */
export interface BoundedSide {
  /** Index of each item in points. */
  indices: ArrayLike<number>;
  /** Lowest and highest share of each item; the shares add up to 1. */
  low: ArrayLike<number>;
  high: ArrayLike<number>;
  /** Percent change of each price. */
  shocks: ArrayLike<number>;
}

/**
 * Lowest and highest NTP that weights within their bounds allow, after percent shocks.
 *
 * NTP_min = min It / max Ib, NTP_max = max It / min Ib; It = sum w_i I_i (1 + s_i / 100), low_i <= w_i <= high_i, sum w = 1
 *
 * @param it, ib items of both sides
 * @returns lowest and highest, in points
 * @throws CoreError `negative` for a negative bound, `out-of-range` when a high bound is below its low one
 * @throws CoreError `no-solution` when no weights within the bounds add up to 1
 * @throws CoreError `out-of-range` for a shock of -100 or less; `empty`, `shape`, `missing`, `not-positive`, `overflow`
 * @example ntpScenarioRange(
 *   { indices: [100, 120], low: [0.4, 0.4], high: [0.6, 0.6], shocks: [0, 0] },
 *   { indices: [100], low: [1], high: [1], shocks: [0] },
 * ) // [108, 112]
 * @source Linear programme over weights within bounds that add up to 1: the fractional knapsack (G. B. Dantzig, Operations Research 5, 1957)
 */
export function ntpScenarioRange(
  it: BoundedSide,
  ib: BoundedSide,
): [lowest: number, highest: number] {
  const received = extremes("it", it);
  const paid = extremes("ib", ib);
  return [ntp(received.lowest, paid.highest), ntp(received.highest, paid.lowest)];
}

function extremes(name: SideName, side: BoundedSide): { lowest: number; highest: number } {
  const { indices, low, high, shocks } = side;
  requireOneEach(`${name}_low`, low, indices.length);
  requireOneEach(`${name}_high`, high, indices.length);
  // Equal weights: this checks the indices, whatever the bounds are.
  sideIndex(name, { indices, weights: new Float64Array(indices.length).fill(1) });
  requireBounds(name, low, high);
  const prices = shockedIndices(name, indices, shocks);
  const ascending = Array.from(prices.keys()).sort(
    (i, j) => (prices[i] as number) - (prices[j] as number),
  );
  return {
    lowest: extremeIndex(prices, low, high, ascending),
    highest: extremeIndex(prices, low, high, ascending.reverse()),
  };
}

/** The weighted index when each item in turn takes as much of the free weight as its bounds allow. */
function extremeIndex(
  prices: Float64Array,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  order: readonly number[],
): number {
  const weights = Float64Array.from(low);
  let free = Math.max(0, 1 - sum(low));
  for (const item of order) {
    const share = Math.min((high[item] as number) - (low[item] as number), free);
    weights[item] = (weights[item] as number) + share;
    free -= share;
  }
  return sumOfProducts(prices, weights) / sum(weights);
}

function requireBounds(name: SideName, low: ArrayLike<number>, high: ArrayLike<number>): void {
  for (let i = 0; i < low.length; i++) {
    const [lowest, highest] = [low[i] as number, high[i] as number];
    if (lowest < 0 || highest < 0) {
      throw boundFault(
        "negative",
        lowest < 0 ? `${name}_low` : `${name}_high`,
        lowest < 0 ? lowest : highest,
        i,
      );
    }
    if (highest < lowest)
      throw boundFault("out-of-range", `${name}_high`, highest, i, `>= ${lowest}`);
  }
  if (sum(low) > 1 + roundingTolerance || sum(high) < 1 - roundingTolerance) {
    throw new CoreError("no-solution", {
      argument: sum(low) > 1 ? `${name}_low` : `${name}_high`,
      expected: `Σ ${name}_low ≤ 1 ≤ Σ ${name}_high`,
    });
  }
}

const boundFault = (
  code: "negative" | "out-of-range",
  argument: string,
  found: number,
  item: number,
  expected?: string,
) =>
  new CoreError(code, {
    argument,
    position: { row: item + 1, column: 1 },
    found: String(found),
    expected,
  });
