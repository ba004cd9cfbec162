import { positiveResult } from "../numeric";

/** What the addition of two values that are not negative lost, exactly. */
export const lostOf = (total: number, value: number, next: number): number =>
  total >= value ? total - next + value : value - next + total;

/** One sum a period, built up value by value with Neumaier's compensation. The summands are not negative. */
export class PeriodTotals {
  readonly totals: Float64Array;
  readonly lost: Float64Array;

  constructor(periods: number) {
    this.totals = new Float64Array(periods);
    this.lost = new Float64Array(periods);
  }

  add(period: number, value: number): void {
    const total = this.totals[period] as number;
    const next = total + value;
    this.lost[period] = (this.lost[period] as number) + lostOf(total, value, next);
    this.totals[period] = next;
  }

  /** Adds four values, as `add` does one after the other, and goes to the sum once for all. */
  addFour(period: number, a: number, b: number, c: number, d: number): void {
    const total = this.totals[period] as number;
    const withA = total + a;
    const withB = withA + b;
    const withC = withB + c;
    const withD = withC + d;
    this.lost[period] =
      (this.lost[period] as number) +
      lostOf(total, a, withA) +
      lostOf(withA, b, withB) +
      lostOf(withB, c, withC) +
      lostOf(withC, d, withD);
    this.totals[period] = withD;
  }

  total(period: number): number {
    return (this.totals[period] as number) + (this.lost[period] as number);
  }

  /** Each sum for each `points` of the same divisor. @throws CoreError `overflow` */
  dividedBy(divisor: number, points = 1): number[] {
    const means: number[] = [];
    for (let period = 0; period < this.totals.length; period++) {
      means.push(positiveResult((this.total(period) / divisor) * points));
    }
    return means;
  }
}
