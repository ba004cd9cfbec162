import { CoreError } from "../errors";

/**
 * Sum with Neumaier's compensation: the error does not grow with the number of terms.
 *
 * @param values any numbers
 * @returns the sum, 0 for no values
 * @throws CoreError `overflow` when the sum is not a finite number
 * @example sum([1e16, 1, -1e16]) // 1
 * @source A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return finite(total + lost);
}

/**
 * Compensated sum of products a_i x b_i: the additions are compensated, each product is rounded once.
 *
 * @param a, b vectors of one length
 * @returns the sum of products, 0 for no values
 * @throws CoreError `overflow` when the sum is not a finite number
 * @example sumOfProducts([2, 3], [10, 100]) // 320
 */
export function sumOfProducts(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < a.length; i++) {
    const value = (a[i] as number) * (b[i] as number);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return finite(total + lost);
}

/** The sum that `sum` gives, of terms that lie in no array: to write them into one costs more than to add them. */
export class CompensatedSum {
  #total = 0;
  #lost = 0;

  add(value: number): void {
    const total = this.#total;
    const next = total + value;
    this.#lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    this.#total = next;
  }

  /** @throws CoreError `overflow` when the sum is not a finite number */
  get total(): number {
    return finite(this.#total + this.#lost);
  }
}

/** The value itself; `overflow` when it is infinite or not a number. */
export function finite(value: number): number {
  if (value - value !== 0) {
    throw new CoreError("overflow");
  }
  return value;
}
