import { ceilDivide, floorDivide, one } from "./grid";

/** All values from low to high, both included, in units of the grid. */
export interface Interval {
  low: bigint;
  high: bigint;
}

/** Wider than any number of a table: an end that is no end. */
export const unbounded = 10n ** 30n;

/** Where nothing is said about a value. */
export const anything: Interval = { low: -unbounded, high: unbounded };

export const hasTwoEnds = ({ low, high }: Interval): boolean =>
  low > -unbounded && high < unbounded;

export function point(value: bigint): Interval {
  return { low: value, high: value };
}

/** Values that lie in both; undefined when there is none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low > b.low ? a.low : b.low;
  const high = a.high < b.high ? a.high : b.high;
  return low <= high ? { low, high } : undefined;
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** The interval times a whole number. */
export function times(a: Interval, factor: bigint): Interval {
  return factor < 0n
    ? { low: a.high * factor, high: a.low * factor }
    : { low: a.low * factor, high: a.high * factor };
}

/** Range of a x b in units of the grid squared: exact. */
export function productRange(a: Interval, b: Interval): Interval {
  if (a.low >= 0n && b.low >= 0n) return { low: a.low * b.low, high: a.high * b.high };
  return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

/** Range of a x b, its borders rounded outwards to the grid: no value is lost. */
export function multiply(a: Interval, b: Interval): Interval {
  const exact = productRange(a, b);
  return { low: floorDivide(exact.low, one), high: ceilDivide(exact.high, one) };
}

/** Range of a / b, rounded outwards; undefined when b contains 0. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low <= 0n && b.high >= 0n) return undefined;
  const low: bigint[] = [];
  const high: bigint[] = [];
  for (const dividend of [a.low, a.high]) {
    for (const divisor of [b.low, b.high]) {
      low.push(floorDivide(dividend * one, divisor));
      high.push(ceilDivide(dividend * one, divisor));
    }
  }
  return { low: hull(low).low, high: hull(high).high };
}

function hull(values: bigint[]): Interval {
  let low = values[0] as bigint;
  let high = low;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
