import { CoreError } from "../errors";
import { finite, roundingTolerance, sum, sumOfProducts } from "../numeric";
import { requireOneEach, sideIndex, type SideName, type WeightedSide } from "./sides";

/** Items of one side with the part of the shock that each price takes: 1 in full, 0 not at all. */
export interface PatternedSide extends WeightedSide {
  pattern: ArrayLike<number>;
}

/**
 * Percent shock, applied in proportion to the patterns, that brings NTP to a target.
 *
 * It = A + a x, Ib = B + b x, x = (T B - 100 A) / (100 a - T b)
 *
 * @param it, ib items of both sides
 * @param target NTP in points, positive
 * @returns percent; 0 when NTP is already at the target
 * @throws CoreError `no-solution` when no shock does it, or only one that takes some price to 0 or below
 * @throws CoreError `missing` or `not-positive` for the target
 * @throws CoreError `empty`, `shape`, `missing`, `not-positive`, `negative`, `zero-denominator`, `overflow`
 * @example ntpBreakEven(
 *   { indices: [90], weights: [1], pattern: [1] },
 *   { indices: [99], weights: [1], pattern: [0] },
 * ) // 10
 */
export function ntpBreakEven(it: PatternedSide, ib: PatternedSide, target = 100): number {
  if (!(target > 0)) throw targetFault(target);
  const received = linear("it", it);
  const paid = linear("ib", ib);
  const distance = difference(target * paid.level, 100 * received.level);
  if (distance === 0) return 0;
  const slope = difference(100 * received.slope, target * paid.slope);
  const parallel = difference(received.level * paid.slope, paid.level * received.slope) === 0;
  const shock = parallel ? NaN : distance / slope;
  if (![it, ib].every(({ pattern }) => keepsPositivePrices(pattern, shock))) {
    throw new CoreError("no-solution", {
      argument: "target",
      found: String(target),
      expected: "1 + x × pattern / 100 > 0",
    });
  }
  return shock;
}

/** An index as a linear function of the shock: level + slope x. */
function linear(name: SideName, side: PatternedSide): { level: number; slope: number } {
  const level = sideIndex(name, side);
  requireOneEach(`${name}_pattern`, side.pattern, side.indices.length);
  const values = Float64Array.from(side.indices, (index, i) => index * (side.weights[i] as number));
  const slope = sumOfProducts(values, side.pattern) / sum(side.weights) / 100;
  return { level, slope };
}

/** a - b, 0 when it is only their rounding. */
function difference(a: number, b: number): number {
  const result = finite(a - b);
  return Math.abs(result) <= roundingTolerance * Math.max(Math.abs(a), Math.abs(b)) ? 0 : result;
}

/** False for a shock that is not a number or infinite, too. */
function keepsPositivePrices(pattern: ArrayLike<number>, shock: number): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const factor = 1 + ((pattern[i] as number) * shock) / 100;
    if (!(factor > 0 && factor < Infinity)) return false;
  }
  return true;
}

const targetFault = (target: number) =>
  new CoreError(target === 0 ? "missing" : "not-positive", {
    argument: "target",
    position: { row: 1, column: 1 },
    found: String(target),
  });
