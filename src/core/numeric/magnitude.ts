import { CoreError } from "../errors";

/** Below this a double has lost digits, or terms of a sum of products have vanished altogether. */
const smallest = 1e-290;

/**
 * A result that must be positive, itself; a product that vanished or overflowed is a failure, never a 0.
 *
 * @throws CoreError `overflow` when the value is too large, or too small to be held with all its digits
 * @example positiveResult(1e-300 * 1e-300, "laspeyresIndex") // throws
 */
export function positiveResult(value: number): number {
  if (isPositiveResult(value)) return value;
  throw new CoreError("overflow", { found: String(value) });
}

/** Whether positiveResult takes it. */
export const isPositiveResult = (value: number): boolean =>
  value >= smallest && value <= Number.MAX_VALUE;
