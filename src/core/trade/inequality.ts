import { CoreError } from "../errors";
import { sum } from "../numeric";

/** Measures on shares that add up to 1. Their bounds are kept, which rounding can cross by the last digit. */

/** Shannon's entropy in natural units: -sum s ln s; a share of 0 adds nothing. */
export function shannonEntropy(shares: Float64Array): number {
  const terms = shares.map((share) => (share > 0 ? -share * Math.log(share) : 0));
  return within(sum(terms), Math.log(shares.length));
}

/** Theil's T: mean of (v / mean) ln (v / mean) = sum s ln (n s); sensitive to the large ones. */
export function theilT(shares: Float64Array): number {
  const count = shares.length;
  const terms = shares.map((share) => (share > 0 ? share * Math.log(count * share) : 0));
  return within(sum(terms), Math.log(count));
}

/** Theil's L, the mean logarithmic deviation: mean of ln (mean / v); sensitive to the small ones. */
export function theilL(shares: Float64Array): number {
  const count = shares.length;
  const terms = shares.map((share, i) => {
    if (share > 0) return -Math.log(count * share) / count;
    throw new CoreError("not-positive", {
      argument: "values",
      position: { row: i + 1, column: 1 },
      found: "0",
    });
  });
  return within(sum(terms), Infinity);
}

/** Gini coefficient without a small-sample correction: sum (2 i - n - 1) s_i / n, shares ascending, i from 1. */
export function gini(shares: Float64Array): number {
  const count = shares.length;
  const ascending = shares.slice().sort();
  const terms = ascending.map((share, i) => ((2 * i + 1 - count) * share) / count);
  return within(sum(terms), 1 - 1 / count);
}

const within = (value: number, highest: number) => Math.min(Math.max(value, 0), highest);
