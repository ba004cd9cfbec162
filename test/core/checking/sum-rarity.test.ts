import {
  figureOf,
  type Identity,
  type PrintedFigure,
  type QuotientIdentity,
  sumRarity,
} from "../../../src/core/checking";

const one = 10n ** 12n;

function rarity(parts: readonly PrintedFigure[], total: PrintedFigure): number | undefined {
  const identity: Identity = {
    kind: "sum",
    relation: "sum",
    result: "total",
    numerator: {
      terms: parts.map((_, index) => ({ cell: String(index), sign: 1n as const })),
      constant: 0n,
    },
    denominator: { terms: [], constant: one },
    scale: 1n,
    offset: 0n,
  };
  return sumRarity(identity, (cell) => (cell === "total" ? total : parts[Number(cell)]));
}

const wholes = (count: number) => Array.from({ length: count }, () => figureOf(7, 0));

/**
 * Chance that `count` rounding errors, each even over an interval of width 1, add up to more than `miss` or less than its
 * opposite: twice the tail of the Irwin-Hall distribution, in exact fractions.
 */
function exactChance(count: number, miss: number): number {
  // F(x) = sum (-1)^k C(n,k) (x-k)^n / n!, taken at x = n/2 - miss, with halves doubled into whole numbers.
  const doubled = BigInt(count - 2 * miss);
  let sum = 0n;
  let choose = 1n;
  let factorial = 1n;
  for (let k = 0n; 2n * k < doubled; k++) {
    sum += (k % 2n === 0n ? 1n : -1n) * choose * (doubled - 2n * k) ** BigInt(count);
    choose = (choose * (BigInt(count) - k)) / (k + 1n);
  }
  for (let k = 2n; k <= BigInt(count); k++) factorial *= k;
  const scale = 10n ** 15n;
  return (2 * Number((sum * scale) / (2n ** BigInt(count) * factorial))) / 1e15;
}

test("a sum of 82 rounded numbers that is off by 8 is rounding, by 9 rarer than 1 in 1000", () => {
  const total = (miss: number) => rarity(wholes(82), figureOf(7 * 82 + miss, 0));
  expect([total(8), total(-8)]).toEqual([undefined, undefined]);
  expect([total(9), total(-9)]).toEqual([1000, 1000]);
  expect([total(11), total(12), total(13)]).toEqual([10_000, 100_000, 1_000_000]);
});

test("what is called rarer than 1 in N has an exact chance below 1 / N, for 10 to 120 parts and every miss", () => {
  let claims = 0;
  for (let count = 10; count <= 120; count++) {
    for (let miss = 1; 2 * miss <= count + 1; miss++) {
      const oneIn = rarity(wholes(count), figureOf(7 * count + miss, 0));
      if (oneIn === undefined) continue;
      claims++;
      expect([count, miss, exactChance(count + 1, miss) < 1 / oneIn]).toEqual([count, miss, true]);
    }
  }
  expect(claims).toBeGreaterThan(1000);
});

test("parts with cents are rounded to cents, nil parts not at all", () => {
  const cents = Array.from({ length: 80 }, () => figureOf(7.25, 2));
  expect(rarity(cents, figureOf(580, 0))).toBe(undefined);
  expect([0.08, 0.09].map((miss) => rarity(cents, figureOf(580 + miss, 2)))).toEqual([
    undefined,
    1000,
  ]);
  const nil: PrintedFigure = { value: 0n, decimals: 0, nil: true };
  const sparse = [...wholes(12), ...Array.from({ length: 90 }, () => nil)];
  expect([3, 4].map((miss) => rarity(sparse, figureOf(84 + miss, 0)))).toEqual([undefined, 1000]);
});

test("nine parts may all be halves that went one way: no claim", () => {
  expect(rarity(wholes(9), figureOf(67, 0))).toBe(undefined);
  expect(rarity(wholes(10), figureOf(75, 0))).toBe(1_000_000);
});

test("shares, means and sums in other units have no rarity", () => {
  const identity: Identity = {
    kind: "sum",
    relation: "millions",
    result: "total",
    numerator: { terms: [{ cell: "0", sign: 1n }], constant: 0n },
    denominator: { terms: [], constant: 1_000_000n * one },
    scale: 1n,
    offset: 0n,
  };
  const lookup = (cell: string) => figureOf(cell === "total" ? 3 : 2_000_000, 0);
  expect(sumRarity(identity, lookup)).toBe(undefined);
});

test("only sums of printed numbers in the same unit have a rarity, and a constant counts with its sign", () => {
  const parts = wholes(12);
  const plain: QuotientIdentity = {
    kind: "sum",
    relation: "sum",
    result: "total",
    numerator: {
      terms: parts.map((_, index) => ({ cell: String(index), sign: 1n })),
      constant: 0n,
    },
    denominator: { terms: [], constant: one },
    scale: 1n,
    offset: 0n,
  };
  const figures = (total: number) => (cell: string) =>
    cell === "total" ? figureOf(total, 0) : parts[Number(cell)];
  expect(sumRarity(plain, figures(84 + 4))).toBe(1_000);
  expect(sumRarity({ ...plain, kind: "difference" }, figures(84 + 4))).toBe(undefined);
  const twice = { terms: [], constant: 2n * one };
  expect(sumRarity({ ...plain, denominator: twice }, figures(84 + 4))).toBe(undefined);
  const byCell = { terms: [{ cell: "0", sign: 1n as const }], constant: 0n };
  expect(sumRarity({ ...plain, denominator: byCell }, figures(84 + 4))).toBe(undefined);
  const andCell = { ...byCell, constant: one };
  expect(sumRarity({ ...plain, denominator: andCell }, figures(84 + 4))).toBe(undefined);
  const more = { ...plain, numerator: { ...plain.numerator, constant: 20n * one } };
  expect(sumRarity(more, figures(84 + 20))).toBe(undefined);
  expect(sumRarity(more, figures(84 + 20 + 4))).toBe(1_000);
  expect(sumRarity(plain, (cell) => (cell === "total" ? undefined : parts[0]))).toBe(undefined);
  expect(sumRarity(plain, (cell) => (cell === "7" ? undefined : figureOf(7, 0)))).toBe(undefined);
});

test("parts that are nil are not rounded: nine others with three of them make no claim", () => {
  const nil: PrintedFigure = { value: 0n, decimals: 0, nil: true };
  expect(rarity([...wholes(9), nil, nil, nil], figureOf(63 + 4, 0))).toBe(undefined);
  expect(rarity([...wholes(10), nil, nil], figureOf(70 + 5, 0))).toBe(1_000_000);
});
