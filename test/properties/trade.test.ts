import fc from "fast-check";
import {
  concentration,
  concentrationMeasures,
  exportSimilarity,
  growthContribution,
  intraIndustryTrade,
  normalisedBalance,
  overallIntraIndustryTrade,
  priceVolumeEffects,
  revealedComparativeAdvantage,
  sectorTotals,
  structuralChange,
  sum,
  topShares,
  tradeShare,
  unitValueIndex,
} from "../../src/core";

const seeded = { seed: 20205, numRuns: 1000 };

/** Values as trade tables hold them, with nil among them, at very different sizes. */
const value = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.double({ min: 1e-9, max: 1e12, noNaN: true }) },
);
const positive = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => n / 100),
  fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
);
const some = (values: number[]) => values.some((n) => n > 0);
const values = fc.array(value, { minLength: 1, maxLength: 40 }).filter(some);
const pairs = (first: fc.Arbitrary<number>, second: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(first, second), { minLength: 1, maxLength: 30 });
const columns = (rows: number[][]) => [
  rows.map(([first]) => first as number),
  rows.map(([, second]) => second as number),
];
const scale = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

/** Equal but for the rounding of a few operations. Thousands of calls: `expect` is only asked when it would fail. */
const close = (a: number, b: number, magnitude = Math.max(Math.abs(a), Math.abs(b)), units = 64) =>
  holds(Math.abs(a - b) <= units * Number.EPSILON * magnitude, `${a} is not ${b}`);

const holds = (claim: boolean, otherwise: string) => {
  if (!claim) throw new Error(otherwise);
};

test("tradeShare of any values adds up to 100", () => {
  fc.assert(
    fc.property(values, (numbers) => close(sum(tradeShare(numbers)), 100)),
    seeded,
  );
});

test("tradeShare with decimals and no total adds up to exactly 100, each within one unit of its share", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 6 }), (numbers, decimals) => {
      const unit = 10 ** -decimals;
      const shares = tradeShare(numbers, { decimals });
      const units = Array.from(shares, (share) => Math.round(share / unit));
      expect(units.reduce((a, b) => a + b)).toBe(100 * 10 ** decimals);
      tradeShare(numbers).forEach((exact, i) => {
        const share = shares[i] as number;
        holds(Math.abs(share - exact) < unit * (1 + 1e-6), `${share} is not ${exact} rounded`);
      });
    }),
    seeded,
  );
});

test("growthContribution of the parts adds up to the growth of their total", () => {
  fc.assert(
    fc.property(pairs(value, value), (rows) => {
      const [previous, current] = columns(rows) as [number[], number[]];
      fc.pre(some(previous));
      const before = sum(previous);
      const growth = ((sum(current) - before) / before) * 100;
      const largest = (100 * Math.max(sum(current), before)) / before;
      close(sum(growthContribution(previous, current)), growth, largest);
    }),
    seeded,
  );
});

test("priceVolumeEffects adds the two effects up to the change in value", () => {
  const flow = fc.oneof(
    fc.record({ value, volume: positive }),
    fc.constant({ value: 0, volume: 0 }),
  );
  fc.assert(
    fc.property(flow, flow, (previous, current) => {
      const { unitValue, volume, total } = priceVolumeEffects(previous, current);
      expect(total).toBe(current.value - previous.value);
      close(unitValue + volume, total, Math.max(Math.abs(unitValue), Math.abs(volume), 1e-300), 4);
    }),
    seeded,
  );
});

test("priceVolumeEffects turned in time changes its sign", () => {
  const flow = fc.record({ value: positive, volume: positive });
  fc.assert(
    fc.property(flow, flow, (previous, current) => {
      const forth = priceVolumeEffects(previous, current);
      const back = priceVolumeEffects(current, previous);
      expect([back.unitValue, back.volume]).toEqual([0 - forth.unitValue, 0 - forth.volume]);
    }),
    seeded,
  );
});

test("revealedComparativeAdvantage of identical structures is 1, symmetric 0", () => {
  fc.assert(
    fc.property(positive, positive, scale, (part, rest, factor) => {
      const whole = part + rest;
      const terms = [part, whole, part * factor, whole * factor] as const;
      close(revealedComparativeAdvantage(...terms), 1);
      close(revealedComparativeAdvantage(...terms, true), 0, 1);
    }),
    seeded,
  );
});

test("revealedComparativeAdvantage, symmetric, of swapped structures changes its sign", () => {
  fc.assert(
    fc.property(positive, positive, positive, positive, (a, b, c, d) => {
      const there = revealedComparativeAdvantage(a, a + b, c, c + d, true);
      const here = revealedComparativeAdvantage(c, c + d, a, a + b, true);
      close(there, -here, 1);
      expect(Math.abs(there)).toBeLessThanOrEqual(1);
    }),
    seeded,
  );
});

describe.each(concentrationMeasures)("concentration %s", (measure) => {
  const shown =
    measure === "theil_l" ? fc.array(positive, { minLength: 1, maxLength: 40 }) : values;
  const bounds: Record<string, (n: number) => [number, number]> = {
    hhi: (n) => [1 / n, 1],
    hhi_normalised: () => [0, 1],
    unctad: () => [0, 1],
    equivalent: (n) => [1, n],
    cr3: (n) => [Math.min(1, 3 / n) - 1e-12, 1],
    cr5: (n) => [Math.min(1, 5 / n) - 1e-12, 1],
    entropy: (n) => [0, Math.log(n)],
    theil_t: (n) => [0, Math.log(n)],
    theil_l: () => [0, Infinity],
    gini: (n) => [0, 1 - 1 / n],
  };

  test("lies within its bounds", () => {
    fc.assert(
      fc.property(shown, (numbers) => {
        const [low, high] = bounds[measure]!(numbers.length);
        const found = concentration(numbers, measure);
        holds(low <= found && found <= high, `${found} is not between ${low} and ${high}`);
      }),
      seeded,
    );
  });

  test("does not change with the unit or the order", () => {
    fc.assert(
      fc.property(shown, scale, fc.nat(), (numbers, factor, shift) => {
        const at = shift % numbers.length;
        const turned = [...numbers.slice(at), ...numbers.slice(0, at)].reverse();
        const found = concentration(numbers, measure);
        const size = Math.max(1, Math.abs(found), Math.log(numbers.length));
        close(concentration(turned, measure), found, size);
        close(
          concentration(
            numbers.map((n) => n * factor),
            measure,
          ),
          found,
          size,
          4096,
        );
      }),
      seeded,
    );
  });
});

test("concentration theil_t and the entropy add up to ln n", () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const both = concentration(numbers, "theil_t") + concentration(numbers, "entropy");
      close(both, Math.log(numbers.length), Math.max(1, Math.log(numbers.length)));
    }),
    seeded,
  );
});

test("topShares and its others are the total, descending, with all shares adding up to 100", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 45 }), (numbers, count) => {
      const { top, others, total } = topShares(numbers, count);
      const listed = others ? [...top, others] : top;
      close(sum(listed.map((row) => row.value)), total.value);
      close(sum(listed.map((row) => row.percent)), 100);
      expect(top).toHaveLength(Math.min(count, numbers.length));
      expect(others === undefined).toBe(count >= numbers.length);
      top.forEach((row, i) => {
        const next = top[i + 1];
        const follows = !next || row.value > next.value || row.index < next.index;
        holds(row.value === numbers[row.index] && follows, `row ${i + 1} is out of order`);
      });
    }),
    seeded,
  );
});

test("exportSimilarity and structuralChange of two structures add up to 100, whatever the unit", () => {
  fc.assert(
    fc.property(pairs(value, value), scale, (rows, factor) => {
      const [first, second] = columns(rows) as [number[], number[]];
      fc.pre(some(first) && some(second));
      const similarity = exportSimilarity(first, second);
      close(similarity + structuralChange(first, second), 100, 100);
      close(
        exportSimilarity(
          second,
          first.map((n) => n * factor),
        ),
        similarity,
        100,
        4096,
      );
    }),
    seeded,
  );
});

test("intraIndustryTrade is 1 less the size of the normalised balance", () => {
  fc.assert(
    fc.property(value, value, (exports, imports) => {
      fc.pre(exports + imports > 0);
      close(
        intraIndustryTrade(exports, imports),
        1 - Math.abs(normalisedBalance(exports, imports)),
        1,
      );
    }),
    seeded,
  );
});

test("overallIntraIndustryTrade lies between the least and the most of the industries", () => {
  fc.assert(
    fc.property(pairs(positive, positive), (rows) => {
      const [exports, imports] = columns(rows) as [number[], number[]];
      const each = exports.map((sold, i) => intraIndustryTrade(sold, imports[i] as number));
      const overall = overallIntraIndustryTrade(exports, imports);
      expect(overall).toBeGreaterThanOrEqual(Math.min(...each) - 1e-12);
      expect(overall).toBeLessThanOrEqual(Math.max(...each) + 1e-12);
    }),
    seeded,
  );
});

test("unitValueIndex passes the product test: value index = Laspeyres x Paasche of the volumes", () => {
  const goods = fc.array(fc.tuple(positive, positive, positive, positive), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(goods, (rows) => {
      const column = (i: number) => rows.map((row) => row[i] as number);
      const previous = { values: column(0), volumes: column(1) };
      const current = { values: column(2), volumes: column(3) };
      const forth = unitValueIndex(previous, current) / 100;
      close(forth * (unitValueIndex(current, previous) / 100), 1, 1, 256);
      const laspeyres = unitValueIndex(previous, current, "laspeyres");
      const backPaasche = unitValueIndex(current, previous, "paasche");
      close((laspeyres * backPaasche) / 10_000, 1, 1, 256);
    }),
    seeded,
  );
});

test("sectorTotals adds up to all values and to 100 percent", () => {
  // HS keeps chapter 77 free.
  const code = fc.integer({ min: 1, max: 97 }).filter((chapter) => chapter !== 77);
  const scheme = fc.constantFrom("ntt-2020" as const, "ntt-2020-port" as const);
  fc.assert(
    fc.property(pairs(code, value), scheme, (rows, chosen) => {
      const [codes, amounts] = columns(rows) as [number[], number[]];
      fc.pre(some(amounts));
      const totals = sectorTotals(codes, amounts, "all", chosen);
      close(sum(totals.map((row) => row.value)), sum(amounts));
      close(sum(totals.map((row) => row.percent ?? 0)), 100);
    }),
    seeded,
  );
});
