import { CoreError } from "../errors";
import { sum } from "./sum";

/**
 * Splits a whole number of units in proportion to the weights, each part a whole number, adding up exactly
 * (Hamilton's method): whole parts first, then one more unit to the largest remainders, ties to the first.
 *
 * @param weights non-negative, not all zero
 * @param units whole number of units to hand out
 * @returns one whole number a weight, adding up to `units`
 * @throws CoreError `zero-denominator` when all weights are zero
 * @throws CoreError `overflow` when the weights are too large to add
 * @example apportion([1, 1, 1], 100) // [34, 33, 33]
 * @source M. Balinski and H. P. Young, Fair Representation (1982), ch. 3
 */
export function apportion(weights: ArrayLike<number>, units: number): Float64Array {
  const total = sum(weights);
  if (total === 0) {
    throw new CoreError("zero-denominator");
  }
  const parts = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = units;
  // Weights too large to multiply are made small first; then v x units and its remainder are exact for whole numbers.
  const scale = Number.isFinite(total * units) ? 1 : 1 / total;
  const divisor = total * scale;
  for (let i = 0; i < weights.length; i++) {
    const product = (weights[i] as number) * scale * units;
    const remainder = product % divisor;
    const whole = Math.round((product - remainder) / divisor);
    parts[i] = whole;
    remainders[i] = remainder;
    left -= whole;
  }
  if (left > 0) addToLargest(parts, remainders, left);
  return parts;
}

function addToLargest(parts: Float64Array, remainders: Float64Array, count: number): void {
  const threshold = kthLargest(remainders.slice(), count);
  let ties = count;
  for (const remainder of remainders) if (remainder > threshold) ties--;
  for (let i = 0; i < parts.length; i++) {
    const remainder = remainders[i] as number;
    if (remainder > threshold) parts[i] = (parts[i] as number) + 1;
    else if (remainder === threshold && ties-- > 0) parts[i] = (parts[i] as number) + 1;
  }
}

/** The k-th largest value (k from 1) by quickselect with the median of three; reorders `values`. */
function kthLargest(values: Float64Array, k: number): number {
  const target = values.length - k;
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = medianOfThree(values, low, high);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i <= j) {
        const swap = values[i] as number;
        values[i++] = values[j] as number;
        values[j--] = swap;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return values[target] as number;
}

function medianOfThree(values: Float64Array, low: number, high: number): number {
  const a = values[low] as number;
  const b = values[(low + high) >> 1] as number;
  const c = values[high] as number;
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
