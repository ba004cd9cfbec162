import { moved } from "../errors";
import { positiveResult, requireNonNegative, requirePositive, requireSameItems } from "../numeric";
import { drobischIndex } from "./drobisch";
import { fisherIndex } from "./fisher";
import { laspeyresIndex } from "./laspeyres";
import { marshallEdgeworthIndex } from "./marshall-edgeworth";
import { paascheIndex } from "./paasche";
import { tornqvistIndex } from "./tornqvist";
import { walshIndex } from "./walsh";

type Numbers = ArrayLike<number>;

/** Index of a period against the one before, from the prices and quantities of both. */
type Link = (
  basePrices: Numbers,
  currentPrices: Numbers,
  baseQuantities: Numbers,
  currentQuantities: Numbers,
) => number;

const links = {
  fisher: fisherIndex,
  laspeyres: laspeyresIndex,
  paasche: (basePrices, currentPrices, _, currentQuantities) =>
    paascheIndex(basePrices, currentPrices, currentQuantities),
  tornqvist: tornqvistIndex,
  walsh: walshIndex,
  "marshall-edgeworth": marshallEdgeworthIndex,
  drobisch: drobischIndex,
} as const satisfies Record<string, Link>;

/** Formulas that can link a period to the one before, the usual one first. */
export type LinkFormula = keyof typeof links;
export const linkFormulas = Object.keys(links) as [LinkFormula, ...LinkFormula[]];

/**
 * A period on the level of a chained index.
 *
 * I_t = I_(t-1) r_t / 100
 *
 * @param level the index of the period before (points), positive
 * @param relative current for each 100 of the period before, positive
 * @throws CoreError `overflow`
 * @example chained(110, 110) // 121
 */
export const chained = (level: number, relative: number): number =>
  positiveResult((level * relative) / 100);

/**
 * A period for each 100 of the one that it is linked to: what `chained` puts together, taken apart.
 *
 * r_t = I_t / I_l x 100
 *
 * @param level the index of the period (points), positive
 * @param linkLevel the index of the period that it is linked to, positive
 * @throws CoreError `overflow`
 * @example unchained(121, 110) // 110
 */
export const unchained = (level: number, linkLevel: number): number =>
  positiveResult((level / linkLevel) * 100);

/** The period (from 0) that a later one is linked to when every so many periods the chain is linked. */
export const linkBefore = (period: number, linkEvery: number): number =>
  Math.floor((period - 1) / linkEvery) * linkEvery;

/**
 * Chained price index: each period is compared with the one before, and the comparisons are multiplied.
 *
 * I_0 = 100, I_t = I_(t-1) F(t-1, t) / 100
 *
 * @param prices price of each item, period after period, positive
 * @param quantities quantity of the same items in the same periods, non-negative
 * @param formula what links two periods
 * @returns points, one a period, the first one 100
 * @throws CoreError `shape` when the lengths differ, `missing` or `not-positive` for a price, `negative` for a quantity,
 *   each with item and period
 * @throws CoreError `zero-denominator` when a period has no positive quantity, `overflow`
 * @example chainedIndex([[1, 1], [2, 1], [2, 2]], [[1, 1], [1, 1], [1, 3]], "laspeyres") // [100, 150, 200]
 * @source ILO, IMF, OECD et al., Producer Price Index Manual (2004), ch. 15 and 19
 */
export function chainedIndex(
  prices: readonly Numbers[],
  quantities: readonly Numbers[],
  formula: LinkFormula = "fisher",
): number[] {
  requireSameItems("quantities", quantities, prices.length);
  prices.forEach((period, t) =>
    inPeriod(t, () => {
      requirePositive("prices", period);
      requireSameItems("quantities", quantities[t] as Numbers, period.length);
      requireNonNegative("quantities", quantities[t] as Numbers);
    }),
  );
  let level = 100;
  return prices.map((current, t) => {
    if (t === 0) return level;
    const link = links[formula](
      prices[t - 1] as Numbers,
      current,
      quantities[t - 1] as Numbers,
      quantities[t] as Numbers,
    );
    return (level = chained(level, link));
  });
}

/** A failure in an item of a period gets the period as its column. */
function inPeriod(period: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw moved(error, ({ row }) => ({ row, column: period + 1 }));
  }
}
