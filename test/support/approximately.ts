/** Claims of property tests. Thousands of calls: a plain comparison, and an error only when it fails. */
export function holds(claim: boolean, otherwise: string): void {
  if (!claim) throw new Error(otherwise);
}

/** Equal up to the rounding of a few operations, relative to the larger one or to a given magnitude. */
export function close(
  actual: number,
  expected: number,
  magnitude = Math.max(Math.abs(actual), Math.abs(expected)),
  tolerance = 1e-13,
): void {
  const difference = Math.abs(actual - expected);
  if (!(difference <= tolerance * magnitude)) {
    throw new Error(`${actual} is not ${expected}: off by ${difference}`);
  }
}
