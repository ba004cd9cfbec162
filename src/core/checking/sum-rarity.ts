import { one } from "./grid";
import type { Identity } from "./identity";
import type { Interval } from "./interval";
import { intervalOf, type PrintedFigure } from "./printed-figure";

/**
 * Squared standard deviations beyond which a normal error lies less than once in so many times: quantiles of the chi-squared
 * distribution with one degree of freedom, in thousandths, upwards. The error of a sum of rounded numbers has thinner tails,
 * so that the true chance is smaller still.
 */
const thresholds: readonly (readonly [oneIn: number, thousandths: bigint])[] = [
  [1_000_000, 23_929n],
  [100_000, 19_512n],
  [10_000, 15_137n],
  [1_000, 10_828n],
];

/** Of fewer rounded numbers the halves, which are not rare in tables of round figures, may well all go one way. */
const leastRounded = 10;

/**
 * How seldom rounding alone makes a total miss the sum of its parts by as much as printed, when each rounded number may lie
 * anywhere in its interval, evenly and independently of the others: the error then has the variance width^2 / 12 each.
 *
 * @param identity statement about cells
 * @param figureAt printed figure of a cell
 * @returns 1000 for "in fewer than 1 of 1000 such sums", up to 1000000; undefined when it is no rarer than that, for
 * sums of few rounded parts, for other statements, and where a cell is not printed
 */
export function sumRarity(
  identity: Identity,
  figureAt: (cell: string) => PrintedFigure | undefined,
): number | undefined {
  if (identity.kind !== "sum") return undefined;
  const { numerator, denominator } = identity;
  if (denominator.terms.length > 0 || denominator.constant !== one) return undefined;
  const total = figureAt(identity.result);
  if (!total) return undefined;
  let miss = total.value - numerator.constant;
  let squares = squaredWidth(intervalOf(total));
  let rounded = 0;
  for (const { cell, sign } of numerator.terms) {
    const part = figureAt(cell);
    if (!part) return undefined;
    miss -= sign * part.value;
    const square = squaredWidth(intervalOf(part));
    squares += square;
    if (square > 0n) rounded++;
  }
  if (rounded < leastRounded) return undefined;
  return thresholds.find(([, limit]) => 12_000n * miss * miss > limit * squares)?.[0];
}

const squaredWidth = ({ low, high }: Interval): bigint => (high - low) * (high - low);
