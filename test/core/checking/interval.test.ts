import { one } from "../../../src/core/checking/grid";
import {
  add,
  divide,
  intersect,
  type Interval,
  multiply,
  productRange,
  subtract,
  times,
} from "../../../src/core/checking/interval";

const numbers = [-3n, -2n, -1n, 0n, 1n, 2n, 3n];
const intervals: Interval[] = numbers.flatMap((low) =>
  numbers.filter((high) => low <= high).map((high) => ({ low, high })),
);
const pairs = intervals.flatMap((a) => intervals.map((b) => [a, b] as const));
const members = ({ low, high }: Interval) => numbers.filter((n) => low <= n && n <= high);

/** From the smallest to the largest of some numbers. */
const span = (values: readonly bigint[]): Interval => {
  const sorted = [...values].sort((a, b) => Number(a - b));
  return { low: sorted[0]!, high: sorted.at(-1)! };
};
const spanOf = ([a, b]: readonly [Interval, Interval], of: (x: bigint, y: bigint) => bigint) =>
  span(members(a).flatMap((x) => members(b).map((y) => of(x, y))));

test("sums, differences and products of intervals reach as far as those of their members, whatever their signs", () => {
  for (const pair of pairs) {
    expect(add(...pair)).toEqual(spanOf(pair, (x, y) => x + y));
    expect(subtract(...pair)).toEqual(spanOf(pair, (x, y) => x - y));
    expect(productRange(...pair)).toEqual(spanOf(pair, (x, y) => x * y));
  }
});

test("an interval times a whole number reaches as far as its members times that", () => {
  for (const interval of intervals)
    for (const factor of numbers)
      expect(times(interval, factor)).toEqual(span(members(interval).map((x) => x * factor)));
});

test("two intervals share the members of both, or nothing", () => {
  for (const [a, b] of pairs) {
    const shared = members(a).filter((x) => members(b).includes(x));
    expect(intersect(a, b)).toEqual(shared.length > 0 ? span(shared) : undefined);
  }
});

test("products are rounded outwards to the grid: a third of 1 is 0.333333333333 to 0.333333333334", () => {
  const third = one / 3n;
  expect(multiply({ low: third, high: third }, { low: third, high: third })).toEqual({
    low: 111_111_111_110n,
    high: 111_111_111_111n,
  });
  expect(multiply({ low: -one, high: 2n * one }, { low: 3n * one, high: 4n * one })).toEqual({
    low: -4n * one,
    high: 8n * one,
  });
});

test("quotients are rounded outwards to the grid, and there are none by an interval that holds 0", () => {
  const scaled = (low: bigint, high: bigint) => ({ low: low * one, high: high * one });
  expect(divide(scaled(1n, 2n), scaled(3n, 6n))).toEqual({
    low: 166_666_666_666n,
    high: 666_666_666_667n,
  });
  expect(divide(scaled(-1n, 2n), scaled(-4n, -3n))).toEqual({
    low: -666_666_666_667n,
    high: 333_333_333_334n,
  });
  const around = [scaled(-1n, 1n), scaled(0n, 1n), scaled(-1n, 0n), scaled(0n, 0n)];
  for (const divisor of around) expect(divide(scaled(1n, 2n), divisor)).toBeUndefined();
});
