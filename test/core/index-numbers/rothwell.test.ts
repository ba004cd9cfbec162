import fc from "fast-check";
import { rothwellIndex, seasonalYear, type SeasonalMonth } from "../../../src/core";
import { faultOf } from "../../support/fault-of";

const ITEMS = 4;
const months = fc.array(
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 40 })), {
      minLength: ITEMS,
      maxLength: ITEMS,
    })
    // One item that is sold all year: no month is empty.
    .map((pairs) =>
      pairs.map(([price, quantity], item) =>
        item === 0 ? [price, quantity + 1] : [price, quantity],
      ),
    ),
  { minLength: 12, maxLength: 12 },
);

const monthOf = (pairs: readonly (readonly number[])[]): SeasonalMonth => ({
  // Out of season there is no price.
  prices: pairs.map(([price, quantity]) => (quantity === 0 ? 0 : price!)),
  quantities: pairs.map(([, quantity]) => quantity!),
});

/** The index by fractions of whole numbers. */
function exactly(year: readonly SeasonalMonth[], month: number, prices: ArrayLike<number>): number {
  const sumOver = (of: (m: SeasonalMonth) => number) =>
    year.reduce((total, m) => total + BigInt(of(m)), 0n);
  const { quantities } = year[month]!;
  let [above, below, common] = [0n, 0n, 1n];
  for (let item = 0; item < ITEMS; item++) {
    const quantity = BigInt(quantities[item]!);
    if (quantity === 0n) continue;
    const value = sumOver((m) => m.prices[item]! * m.quantities[item]!);
    const sold = sumOver((m) => m.quantities[item]!);
    above += BigInt(prices[item]!) * quantity;
    below = below * sold + value * quantity * common;
    common *= sold;
  }
  return Number((above * common * 100n * 10n ** 15n) / below) / 1e15;
}

const runs = Number(process.env.ORACLE_RUNS ?? 200);

describe("the Rothwell index", () => {
  it("agrees with fractions", () => {
    fc.assert(
      fc.property(
        months,
        fc.nat(11),
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: ITEMS, maxLength: ITEMS }),
        (drawn, month, prices) => {
          const year = drawn.map(monthOf);
          const found = rothwellIndex(seasonalYear(year), month, prices);
          const right = exactly(year, month, prices);
          expect(Math.abs(found / right - 1)).toBeLessThan(1e-12);
        },
      ),
      { seed: 22, numRuns: runs },
    );
  });

  it("is proportional to current prices, and does not depend on the unit of an item", () => {
    fc.assert(
      fc.property(months, fc.nat(11), (drawn, month) => {
        const year = drawn.map(monthOf);
        const prices = year[month]!.prices;
        const index = rothwellIndex(seasonalYear(year), month, prices);
        const doubled = rothwellIndex(
          seasonalYear(year),
          month,
          Array.from(prices, (price) => price * 2),
        );
        const inTons = year.map(({ prices: p, quantities: q }) => ({
          prices: Array.from(p, (price, item) => (item === 1 ? price * 1000 : price)),
          quantities: Array.from(q, (quantity, item) => (item === 1 ? quantity / 1000 : quantity)),
        }));
        const other = rothwellIndex(seasonalYear(inTons), month, inTons[month]!.prices);
        expect([doubled / index, other / index].map((ratio) => ratio.toFixed(10))).toEqual([
          "2.0000000000",
          "1.0000000000",
        ]);
      }),
      { seed: 23, numRuns: 100 },
    );
  });

  it("gives the base year a mean of 100 by the values of its months at mean prices", () => {
    fc.assert(
      fc.property(months, (drawn) => {
        const year = seasonalYear(drawn.map(monthOf));
        let [value, base] = [0, 0];
        year.months.forEach(({ prices, quantities }, month) => {
          const weight = Array.from(quantities).reduce(
            (total, quantity, item) => total + quantity * year.means[item]!,
            0,
          );
          value += weight * rothwellIndex(year, month, prices);
          base += weight;
        });
        expect((value / base).toFixed(9)).toBe("100.000000000");
      }),
      { seed: 24, numRuns: 100 },
    );
  });

  it("names the item and month whose price is not there", () => {
    const year = Array.from({ length: 12 }, () => ({ prices: [10, 20], quantities: [1, 1] }));
    const broken = year.map((month, at) => (at === 4 ? { ...month, prices: [10, 0] } : month));
    expect(faultOf(() => seasonalYear(broken))).toMatchObject({
      code: "missing",
      argument: "monthly_prices",
      place: [2, 5],
    });
    expect(faultOf(() => rothwellIndex(seasonalYear(year), 0, [10, 0])).code).toBe("missing");
  });

  it("names the item and month of a quantity or price below 0, in season or not", () => {
    const year = (quantity: number, price: number) => [
      { prices: [10, 20], quantities: [1, 1] },
      { prices: [10, price], quantities: [1, quantity] },
    ];
    expect(faultOf(() => seasonalYear(year(-1, 20)))).toEqual({
      code: "negative",
      argument: "monthly_quantities",
      place: [2, 2],
    });
    for (const quantity of [0, 1])
      expect(faultOf(() => seasonalYear(year(quantity, -20)))).toEqual({
        code: "not-positive",
        argument: "monthly_prices",
        place: [2, 2],
      });
  });

  it("needs items, and something that was sold in the month", () => {
    const year = [
      { prices: [10], quantities: [1] },
      { prices: [0], quantities: [0] },
    ];
    expect(faultOf(() => seasonalYear([]))).toEqual({
      code: "empty",
      argument: "monthly_quantities",
    });
    expect(faultOf(() => seasonalYear([{ prices: [], quantities: [] }]))).toEqual({
      code: "empty",
      argument: "monthly_quantities",
    });
    expect(faultOf(() => rothwellIndex(seasonalYear(year), 1, [10]))).toEqual({
      code: "zero-denominator",
      argument: "monthly_quantities",
    });
  });

  it("takes an item that is never sold as one that no month holds", () => {
    const year = [{ prices: [10, 0], quantities: [2, 0] }];
    expect(rothwellIndex(seasonalYear(year), 0, [15, 0])).toBe(150);
  });
});
