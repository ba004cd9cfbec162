import { positiveResult } from "../numeric";

/** One weighted sum a period, built up row by row with Neumaier's compensation. The summands are not negative. */
export class PeriodTotals {
  private readonly totals: Float64Array;
  private readonly lost: Float64Array;

  constructor(periods: number) {
    this.totals = new Float64Array(periods);
    this.lost = new Float64Array(periods);
  }

  /** Adds one number to each period. */
  add(values: ArrayLike<number>, weight = 1): void {
    const { totals, lost } = this;
    for (let t = 0; t < totals.length; t++) {
      const value = (values[t] as number) * weight;
      const total = totals[t] as number;
      const next = total + value;
      lost[t] =
        (lost[t] as number) + (total >= value ? total - next + value : value - next + total);
      totals[t] = next;
    }
  }

  total(period: number): number {
    return (this.totals[period] as number) + (this.lost[period] as number);
  }

  /** Each sum for each `points` of the same divisor. @throws CoreError `overflow` */
  dividedBy(divisor: number, caller: string, points = 1): number[] {
    const quotients: number[] = new Array(this.totals.length);
    for (let t = 0; t < quotients.length; t++) {
      quotients[t] = positiveResult((this.total(t) / divisor) * points, caller);
    }
    return quotients;
  }
}
