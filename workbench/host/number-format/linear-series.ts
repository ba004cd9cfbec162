/** Excel keeps so many digits. */
const digits = 15;

/**
 * Continues numbers along the straight line that fits them best, as Excel's fill handle does.
 *
 * @param step what follows a single number
 * @returns the number at a position; the given numbers are at 0, 1, …
 * @example linearSeries([1, 3], 1)(2) // 5
 */
export function linearSeries(
  numbers: readonly number[],
  step: number,
): (position: number) => number {
  const [first = 0, second = first + step] = numbers;
  const even = second - first;
  const exact = (value: number): number => Number(value.toPrecision(digits));
  const isEven = numbers.every((number, i) => exact(first + even * i) === exact(number));
  if (isEven) return (position) => exact(first + even * position);
  const count = numbers.length;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const covariance = numbers.reduce((sum, number, i) => sum + (i - middle) * (number - mean), 0);
  const variance = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = covariance / variance;
  return (position) => exact(mean + slope * (position - middle));
}
