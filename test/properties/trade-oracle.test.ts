import fc from "fast-check";
import {
  barterTerms,
  chainedUnitValues,
  codeGroups,
  commodityTerms,
  comparedMonths,
  concentration,
  growthKinds,
  standings,
  sumOfMonths,
  topShares,
  tradeComplementarity,
  tradeGrowth,
} from "../../src/core";
import {
  Digits,
  exact,
  hundred,
  near,
  oracleRuns,
  oracleTolerance,
} from "../support/against-exact";
import { holds } from "../support/approximately";
import {
  anyPositive,
  column,
  positiveQuantity,
  price,
  quantity,
  rows,
} from "../support/price-arbitraries";
import { Rational } from "../support/rational";

const seeded = { seed: 20207, numRuns: oracleRuns };

const values = fc.array(quantity, { minLength: 1, maxLength: 20 }).filter(anyPositive);

test("concentration cr_k is the exact share of the k largest, and rises to 1", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 25 }), (numbers, k) => {
      const largest = exact([...numbers].sort((a, b) => b - a).slice(0, k));
      const share = Rational.sum(largest).over(Rational.sum(exact(numbers)));
      near(concentration(numbers, `cr${k}`), share);
      near(concentration(numbers, `cr${numbers.length}`), Rational.of(1));
      const wider = concentration(numbers, `cr${k + 1}`);
      holds(concentration(numbers, `cr${k}`) <= wider * (1 + oracleTolerance), "falls");
    }),
    seeded,
  );
});

test("standings add up the exact shares and count the larger values", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (numbers, n) => {
      const list = topShares(numbers, n);
      const total = Rational.sum(exact(numbers));
      standings(list, numbers).forEach(({ cumulative, rank }, place) => {
        const above = exact(list.top.slice(0, place + 1).map(({ value }) => value));
        near(cumulative, Rational.sum(above).over(total).times(hundred));
        const { value } = list.top[place]!;
        holds(rank === 1 + numbers.filter((other) => other > value).length, `rank ${rank}`);
      });
    }),
    seeded,
  );
});

test("growth of months is that of their exact sums, whatever the kind and the first month", () => {
  const months = fc.array(positiveQuantity, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      months,
      fc.constantFrom(...growthKinds),
      fc.integer({ min: 1, max: 12 }),
      (series, kind, firstMonth) => {
        series.forEach((_, position) => {
          const month = (firstMonth - 1 + position) % 12;
          const lag = kind === "m-to-m" ? 1 : 12;
          const first = kind === "c-to-c" ? position - month : position;
          const spans = comparedMonths(kind, position, firstMonth);
          holds((spans === undefined) === first - lag < 0, `a base at ${position}`);
          if (!spans) return;
          const at = (place: number) => [series[place] as number];
          const [before] = sumOfMonths(at, spans.previous);
          const [after] = sumOfMonths(at, spans.current);
          const previous = Rational.sum(exact(series.slice(first - lag, position - lag + 1)));
          const current = Rational.sum(exact(series.slice(first, position + 1)));
          near(
            tradeGrowth(before as number, after as number),
            current.minus(previous).over(previous).times(hundred),
            current.plus(previous).over(previous).times(hundred),
          );
        });
      },
    ),
    seeded,
  );
});

test("barterTerms is the exact ratio; reversed sides give its inverse, a common factor changes nothing", () => {
  fc.assert(
    fc.property(price, price, price, price, (sold, bought, volumes, factor) => {
      const [x, m, q] = exact([sold, bought, volumes]) as [Rational, Rational, Rational];
      const barter = x.over(m).times(hundred);
      near(barterTerms(sold, bought), barter);
      near(barterTerms(sold, bought, volumes), barter.times(q).over(hundred));
      near(barterTerms(bought, sold), hundred.times(hundred).over(barter));
      near(barterTerms(sold * factor, bought * factor), barter);
    }),
    seeded,
  );
});

const goods = rows<[number, number, number, number, number, number]>(
  [positiveQuantity, positiveQuantity, quantity, quantity, positiveQuantity, positiveQuantity],
  6,
).filter((table) => anyPositive(table.map(([, , value, volume]) => value * volume)));

test("chainedUnitValues multiplies the exact Laspeyres and Paasche links over matched goods", () => {
  fc.assert(
    fc.property(goods, (table) => {
      // A value needs a volume: where one of the two is nil, so is the other.
      const pairs = table.map(([, , value, volume]) =>
        value * volume === 0 ? [0, 0] : [value, volume],
      );
      const periods = [
        { values: column(table, 0), volumes: column(table, 1) },
        {
          values: pairs.map(([value]) => value as number),
          volumes: pairs.map(([, volume]) => volume as number),
        },
        { values: column(table, 4), volumes: column(table, 5) },
      ];
      for (const formula of ["laspeyres", "paasche"] as const) {
        let level = hundred;
        chainedUnitValues(periods, formula).forEach((index, t) => {
          if (t > 0) level = level.times(link(periods[t - 1]!, periods[t]!, formula));
          near(index, level);
        });
      }
    }),
    seeded,
  );
});

interface Period {
  values: readonly number[];
  volumes: readonly number[];
}

function link(before: Period, after: Period, formula: "laspeyres" | "paasche"): Rational {
  const parts = before.values.flatMap((_, good) => {
    const [v0, q0] = [before.values[good] as number, before.volumes[good] as number];
    const [v1, q1] = [after.values[good] as number, after.volumes[good] as number];
    if (q0 === 0 || q1 === 0) return [];
    const [u0, u1] = [Rational.of(v0).over(Rational.of(q0)), Rational.of(v1).over(Rational.of(q1))];
    const volume = Rational.of(formula === "laspeyres" ? q0 : q1);
    return [{ base: u0.times(volume), current: u1.times(volume) }];
  });
  return Rational.sum(parts.map(({ current }) => current)).over(
    Rational.sum(parts.map(({ base }) => base)),
  );
}

test("chainedUnitValues of unchanged goods stays 100, of prices times a factor takes the factor, in any units", () => {
  const known = rows<[number, number, number]>(
    [positiveQuantity, positiveQuantity, positiveQuantity],
    6,
  );
  fc.assert(
    fc.property(known, fc.double({ min: 0.1, max: 10, noNaN: true }), (table, factor) => {
      const [worth, volumes, units] = [column(table, 0), column(table, 1), column(table, 2)];
      const same = { values: worth, volumes };
      const dearer = { values: worth.map((value) => value * factor), volumes };
      const inUnits = {
        values: dearer.values,
        volumes: volumes.map((q, i) => q * (units[i] as number)),
      };
      const baseInUnits = { values: worth, volumes: inUnits.volumes };
      for (const formula of ["fisher", "laspeyres", "paasche"] as const) {
        const index = chainedUnitValues([same, same, dearer, same], formula);
        near(index[1] as number, hundred);
        near(index[2] as number, Rational.of(factor).times(hundred));
        near(index[3] as number, hundred);
        near(
          chainedUnitValues([baseInUnits, inUnits], formula)[1] as number,
          Rational.of(factor).times(hundred),
        );
      }
    }),
    seeded,
  );
});

test("commodityTerms against decimals of 60 digits; net exports of nothing leave it at 100", () => {
  const table = rows<[number, number, number, number]>(
    [price, price, quantity, quantity],
    6,
  ).filter((items) => anyPositive(items.flatMap(([, , x, m]) => [x, m])));
  fc.assert(
    fc.property(table, (items) => {
      const prices = [column(items, 0), column(items, 1)];
      const [exports, imports] = [column(items, 2), column(items, 3)];
      const total = [...exports, ...imports].reduce((all, value) => all.plus(value), new Digits(0));
      const logarithm = items.reduce(
        (all, [p0, p1, x, m]) =>
          all.plus(new Digits(x).minus(m).div(total).times(new Digits(p1).div(p0).ln())),
        new Digits(0),
      );
      const expected = logarithm.exp().times(100);
      const [base, index] = commodityTerms(prices, exports, imports) as [number, number];
      holds(base === 100, "the first is not 100");
      const difference = expected.minus(index).abs().div(expected).toNumber();
      holds(difference <= 1e-12, `${index} is not ${expected.toString()}`);
      holds(
        commodityTerms(
          prices,
          exports,
          exports.map((x) => x || 1),
          1,
        ).length === 2,
        "length",
      );
      const [, balanced] = commodityTerms(
        prices,
        exports.map((x) => x || 1),
        exports.map((x) => x || 1),
      );
      holds(balanced === 100, "balanced trade moved");
    }),
    seeded,
  );
});

test("tradeComplementarity is what is left of 100 after half the exact distance of the shares", () => {
  const goods = rows<[number, number]>([quantity, quantity]).filter(
    (table) => anyPositive(column(table, 0)) && anyPositive(column(table, 1)),
  );
  fc.assert(
    fc.property(goods, (table) => {
      const [exports, imports] = [column(table, 0), column(table, 1)];
      const shares = (numbers: readonly number[]) => {
        const total = Rational.sum(exact(numbers));
        return exact(numbers).map((value) => value.over(total));
      };
      const [x, m] = [shares(exports), shares(imports)];
      const distance = Rational.sum(x.map((share, i) => share.minus(m[i]!).size()));
      const left = hundred.minus(distance.times(Rational.of(50)));
      near(tradeComplementarity(exports, imports), left, hundred);
      near(tradeComplementarity(imports, exports), left, hundred);
    }),
    seeded,
  );
});

test("codeGroups finds what a search of all prefixes finds", () => {
  const digits = fc.stringMatching(/^[0-3]{1,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(digits, { minLength: 1, maxLength: 12 }),
      digits,
      (prefixes, code) => {
        const groupOf = codeGroups(
          prefixes,
          prefixes.map((prefix) => `group ${prefix}`),
        );
        const [longest] = prefixes
          .filter((prefix) => code.startsWith(prefix))
          .sort((a, b) => b.length - a.length);
        let found: string | undefined;
        try {
          found = groupOf(code);
        } catch {
          found = undefined;
        }
        holds(found === (longest && `group ${longest}`), `${code} is in ${String(found)}`);
      },
    ),
    seeded,
  );
});
