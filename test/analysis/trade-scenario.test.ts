import { tradeBook } from "../support/bundled-books";
import fc from "fast-check";
import { tradeProfile, tradeScenario } from "../../src/analysis";

const base = { flow: "exports-by-port", dimension: "hs", year: 2020, shocks: [] } as const;

describe("tradeScenario", () => {
  test("without shocks it is the profile of the year", () => {
    const profile = tradeProfile(tradeBook, base);
    const { total, rows, growth, concentration } = tradeScenario(tradeBook, base);
    expect(total.base).toBeCloseTo(profile.total.value, 6);
    expect(total.after).toBe(total.base);
    expect(growth).toBe(0);
    expect(concentration.hhi.base).toBeCloseTo(profile.concentration.hhi, 12);
    expect(rows.every(({ base: before, after }) => before === after)).toBe(true);
  });

  test("fuel exports -50 percent: the total falls by half of fuel, the balance as much", () => {
    const before = tradeScenario(tradeBook, base);
    const fuel = before.rows.find(({ key }) => key === "hs27");
    const after = tradeScenario(tradeBook, { ...base, shocks: [{ row: "hs27", percent: -50 }] });
    const loss = (fuel?.base as number) / 2;
    expect(after.total.after).toBeCloseTo(before.total.base - loss, 6);
    expect(after.balance.after).toBeCloseTo(before.balance.base - loss, 6);
    expect(after.growth).toBeCloseTo((-100 * loss) / before.total.base, 10);
  });

  test("imports by country +10 percent worsen the balance of 2020, -18.78 million US dollars", () => {
    const request = { flow: "imports", dimension: "country", year: 2020 } as const;
    const none = tradeScenario(tradeBook, { ...request, shocks: [] });
    expect(none.balance.base / 1e6).toBeCloseTo(-18.78, 2);
    const [first] = none.rows;
    const more = tradeScenario(tradeBook, {
      ...request,
      shocks: [{ row: first?.key ?? "", percent: 10 }],
    });
    expect(more.balance.after).toBeCloseTo(none.balance.base - (first?.base as number) / 10, 6);
  });

  test("contributions add up to growth and shares to 100", () => {
    const keys = tradeScenario(tradeBook, base).rows.map(({ key }) => key);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ row: fc.constantFrom(...keys), percent: fc.integer({ min: -40, max: 90 }) }),
          {
            maxLength: 2,
          },
        ),
        (shocks) => {
          const { rows, growth, total } = tradeScenario(tradeBook, { ...base, shocks });
          const add = (kind: "share" | "contribution") =>
            rows.reduce((sum, row) => sum + row[kind], 0);
          expect(add("share")).toBeCloseTo(100, 9);
          expect(add("contribution")).toBeCloseTo(growth, 9);
          expect(growth).toBeCloseTo((100 * (total.after - total.base)) / total.base, 9);
        },
      ),
      { seed: 3, numRuns: 30 },
    );
  });

  test.each([
    ["unknown-id", { shocks: [{ row: "hs99x", percent: 1 }] }],
    ["out-of-range", { shocks: [{ row: "hs27", percent: -101 }] }],
    ["out-of-range", { year: 1990 }],
    ["unknown-option", { flow: "exports-by-origin" as const, dimension: "port" as const }],
  ])("%s: %j", (code, change) => {
    expect(() => tradeScenario(tradeBook, { ...base, ...change })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
