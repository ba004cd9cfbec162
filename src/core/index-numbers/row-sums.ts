import { isPositive } from "./item-rows";
import { PeriodTotals } from "./period-totals";

type Row = ArrayLike<unknown>;

/**
 * Sums of rows of cells in each period, added while they are looked at: what large blocks are made of. The rows are taken
 * four at a time, which waits for the memory of four at once and goes to the sums once for four. The numbers are those of
 * PeriodTotals.add, row by row.
 */

/**
 * sum_i w_i c_i,t
 *
 * @param weights one a row, non-negative
 * @returns undefined unless there is a weight for each row, all rows are of one length and every cell is a positive
 *   number: who looks for the fault knows the argument
 */
export const weightedSums = (
  rows: readonly Row[],
  weights: ArrayLike<number>,
): PeriodTotals | undefined => sumsOf(rows, weights, addWeighted);

/**
 * sum_i v_i,t, v_i,t = v_i,t-1 c_i,t / 100
 *
 * @param values one a row, before the first period, non-negative
 * @returns undefined as weightedSums does
 */
export const carriedSums = (
  rows: readonly Row[],
  values: ArrayLike<number>,
): PeriodTotals | undefined => sumsOf(rows, values, addCarried);

/** Adds four rows with a factor each; false when a cell is no positive number. */
type AddFour = (
  sums: PeriodTotals,
  rows: readonly [a: Row, b: Row, c: Row, d: Row],
  factors: readonly [a: number, b: number, c: number, d: number],
) => boolean;

function sumsOf(
  rows: readonly Row[],
  factors: ArrayLike<number>,
  addFour: AddFour,
): PeriodTotals | undefined {
  const periods = rows[0]?.length ?? 0;
  if (rows.length !== factors.length) return undefined;
  const sums = new PeriodTotals(periods);
  // Past the last row comes the last one again, times 0.
  const row = (i: number) => rows[Math.min(i, rows.length - 1)] as Row;
  const factor = (i: number) => (i < rows.length ? (factors[i] as number) : 0);
  for (let i = 0; i < rows.length; i += 4) {
    const four = [row(i), row(i + 1), row(i + 2), row(i + 3)] as const;
    const theirs = [factor(i), factor(i + 1), factor(i + 2), factor(i + 3)] as const;
    if (four.some(({ length }) => length !== periods)) return undefined;
    if (!addFour(sums, four, theirs)) return undefined;
  }
  return sums;
}

function addWeighted(
  sums: PeriodTotals,
  [rowA, rowB, rowC, rowD]: readonly [Row, Row, Row, Row],
  [weightA, weightB, weightC, weightD]: readonly [number, number, number, number],
): boolean {
  for (let t = 0; t < sums.totals.length; t++) {
    const a = rowA[t];
    const b = rowB[t];
    const c = rowC[t];
    const d = rowD[t];
    if (!(isPositive(a) && isPositive(b) && isPositive(c) && isPositive(d))) return false;
    sums.addFour(t, a * weightA, b * weightB, c * weightC, d * weightD);
  }
  return true;
}

function addCarried(
  sums: PeriodTotals,
  [rowA, rowB, rowC, rowD]: readonly [Row, Row, Row, Row],
  [baseA, baseB, baseC, baseD]: readonly [number, number, number, number],
): boolean {
  let [valueA, valueB, valueC, valueD] = [baseA, baseB, baseC, baseD];
  for (let t = 0; t < sums.totals.length; t++) {
    const a = rowA[t];
    const b = rowB[t];
    const c = rowC[t];
    const d = rowD[t];
    if (!(isPositive(a) && isPositive(b) && isPositive(c) && isPositive(d))) return false;
    // The quotient first: it does not wait for the value of the period before.
    valueA *= a / 100;
    valueB *= b / 100;
    valueC *= c / 100;
    valueD *= d / 100;
    sums.addFour(t, valueA, valueB, valueC, valueD);
  }
  return true;
}
