import { positiveResult } from "../numeric";

/**
 * One sum a period, built up row by row with Neumaier's compensation. The summands are not negative. The loops over
 * large blocks add to the two arrays themselves: a call a number costs as much as the addition.
 */
export class PeriodTotals {
  readonly totals: Float64Array;
  readonly lost: Float64Array;

  constructor(periods: number) {
    this.totals = new Float64Array(periods);
    this.lost = new Float64Array(periods);
  }

  total(period: number): number {
    return (this.totals[period] as number) + (this.lost[period] as number);
  }

  /** Each sum for each `points` of the same divisor. @throws CoreError `overflow` */
  dividedBy(divisor: number, points = 1): number[] {
    return Array.from(this.totals, (_, period) =>
      positiveResult((this.total(period) / divisor) * points),
    );
  }
}
