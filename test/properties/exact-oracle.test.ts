import type Decimal from "decimal.js";
import fc from "fast-check";
import {
  annualAverage,
  contributions,
  convertFrequency,
  drobischIndex,
  elementaryIndex,
  fisherIndex,
  geometricLaspeyres,
  geometricPaasche,
  imputePrices,
  indexTree,
  laspeyresIndex,
  loweIndex,
  marshallEdgeworthIndex,
  meanIndex,
  modifiedLaspeyres,
  modifiedLaspeyresPrices,
  ntp,
  ntpBreakEven,
  ntpContributions,
  ntpElasticities,
  ntpScenario,
  paascheIndex,
  percentChange,
  priceUpdatedWeights,
  rebase,
  replacement,
  ribeContributions,
  splice,
  spliceFactor,
  tornqvistIndex,
  treeContributions,
  treeWeights,
  unchained,
  walshIndex,
  weightedIndex,
  weightingDiagram,
  youngIndex,
} from "../../src/core";
import {
  Digits,
  add,
  decimals,
  dot,
  exact,
  hundred,
  near,
  nearDigits,
  oracleRuns,
  products,
} from "../support/against-exact";
import { exactLinks } from "../support/exact-links";
import { column, positiveQuantity, price, rows } from "../support/price-arbitraries";
import { Rational } from "../support/rational";

const seeded = { seed: 20204, numRuns: oracleRuns };

const table = rows<[number, number, number, number]>(
  [price, price, positiveQuantity, positiveQuantity],
  6,
);
type Table = [number, number, number, number][];
const split = (items: Table) =>
  [column(items, 0), column(items, 1), column(items, 2), column(items, 3)] as const;

describe("against exact fractions", () => {
  const check = (name: string, claim: (items: Table) => void) =>
    test(name, () => fc.assert(fc.property(table, claim), seeded));

  check("laspeyresIndex, paascheIndex and modifiedLaspeyresPrices", (items) => {
    const [p0, pt, q0, qt] = split(items);
    const [e0, et, w0, wt] = [exact(p0), exact(pt), exact(q0), exact(qt)];
    const laspeyres = dot(et, w0).over(dot(e0, w0)).times(hundred);
    near(laspeyresIndex(p0, pt, q0), laspeyres);
    near(paascheIndex(p0, pt, qt), dot(et, wt).over(dot(e0, wt)).times(hundred));
    const prices = p0.map((value, i) => [value, pt[i] as number]);
    near(modifiedLaspeyresPrices(prices, q0)[1] as number, laspeyres);
  });

  check("loweIndex, youngIndex and priceUpdatedWeights", (items) => {
    const [p0, pt, weights] = split(items);
    const [e0, et, w] = [exact(p0), exact(pt), exact(weights)];
    near(loweIndex(p0, pt, weights), dot(et, w).over(dot(e0, w)).times(hundred));
    const relatives = et.map((value, i) => value.over(e0[i] as Rational));
    const total = Rational.sum(w);
    near(youngIndex(p0, pt, weights), dot(relatives, w).over(total).times(hundred));
    priceUpdatedWeights(weights, pt).forEach((weight, i) => {
      const value = (w[i] as Rational).times(et[i] as Rational);
      near(weight, value.over(dot(w, et)).times(total));
    });
  });

  check("the elementary indices of Dutot, Carli and the harmonic mean", (items) => {
    const [p0, pt] = split(items);
    const [e0, et] = [exact(p0), exact(pt)];
    const count = Rational.of(p0.length);
    near(elementaryIndex(p0, pt, "dutot"), Rational.sum(et).over(Rational.sum(e0)).times(hundred));
    const ratios = et.map((value, i) => value.over(e0[i] as Rational));
    near(elementaryIndex(p0, pt, "carli"), Rational.sum(ratios).over(count).times(hundred));
    const inverse = e0.map((value, i) => value.over(et[i] as Rational));
    near(elementaryIndex(p0, pt, "harmonic"), count.over(Rational.sum(inverse)).times(hundred));
  });

  check("modifiedLaspeyres of two months", (items) => {
    const [first, second, weights] = split(items);
    const relatives = first.map((relative, i) => [relative, second[i] as number]);
    const [r1, r2, w] = [exact(first), exact(second), exact(weights)];
    const afterOne = w.map((value, i) => value.times(r1[i] as Rational));
    const afterTwo = afterOne.map((value, i) => value.times(r2[i] as Rational));
    const index = modifiedLaspeyres(relatives, weights);
    near(index[1] as number, Rational.sum(afterOne).over(Rational.sum(w)));
    near(index[2] as number, Rational.sum(afterTwo).over(Rational.sum(w)).over(hundred));
  });

  check("weightedIndex, weightingDiagram and contributions", (items) => {
    const [before, now, weights] = split(items);
    const [b, n, w] = [exact(before), exact(now), exact(weights)];
    near(weightedIndex(before, weights), dot(b, w).over(Rational.sum(w)));
    const total = Rational.sum(w);
    weightingDiagram(weights).forEach((weight, i) =>
      near(weight, (w[i] as Rational).over(total).times(Rational.of(10000))),
    );
    contributions(before, now, weights).forEach((part, i) => {
      const share = (w[i] as Rational).over(dot(b, w)).times(hundred);
      // A difference of indices: the rounding is that of the larger one.
      near(
        part,
        share.times((n[i] as Rational).minus(b[i] as Rational)),
        share.times((n[i] as Rational).plus(b[i] as Rational)),
      );
    });
  });

  check("ntp, percentChange, rebase, splice, meanIndex and annualAverage", (items) => {
    const [a, b, c] = items[0] as [number, number, number, number];
    const [ea, eb, ec] = exact([a, b, c]) as [Rational, Rational, Rational];
    near(ntp(a, b), ea.over(eb).times(hundred));
    near(rebase(a, b), ea.over(eb).times(hundred));
    near(splice(a, b, c), ea.over(eb).times(ec));
    near(unchained(a, b), ea.over(eb).times(hundred));
    near(spliceFactor(a, b), eb.over(ea));
    const change = eb.minus(ea).over(ea).times(hundred);
    near(percentChange(a, b), change, eb.plus(ea).over(ea).times(hundred));
    const series = column(items, 0);
    near(meanIndex(series), Rational.sum(exact(series)).over(Rational.of(series.length)));
    const year = Array.from({ length: 12 }, (_, month) => series[month % series.length] as number);
    near(annualAverage(year)[0] as number, Rational.sum(exact(year)).over(Rational.of(12)));
  });

  check("replacement by every method", (items) => {
    const [old, next, adjustment] = items[0] as [number, number, number, number];
    const [o, n, a] = exact([old, next, adjustment]) as [Rational, Rational, Rational];
    const relativeOf = (method: Parameters<typeof replacement>[0]) =>
      replacement(method, old, next, adjustment).relative;
    near(relativeOf("overlap"), n.over(a).times(hundred));
    near(relativeOf("direct"), n.over(o).times(hundred));
    near(relativeOf("class-mean"), a);
    near(relativeOf("option-cost"), n.over(o.plus(a)).times(hundred));
    near(relativeOf("quantity"), n.over(o.times(a)).times(hundred));
    near(
      replacement("option-cost", old, next, adjustment).quality,
      o.plus(a).over(o).times(hundred),
    );
  });

  check("imputePrices with one other item, and indexTree from the parent", (items) => {
    const [a, b, c, weight] = items[0] as [number, number, number, number];
    const [ea, eb, ec, w] = exact([a, b, c, weight]) as [Rational, Rational, Rational, Rational];
    const imputed = ec.times(eb).over(ea);
    near(
      imputePrices([
        [a, b],
        [c, 0],
      ])[1]?.[1] as number,
      imputed,
    );
    const tree = { parents: [-1, 0, 0], weights: [0, 1, weight] };
    const index = indexTree(
      tree,
      [
        [0, 0],
        [a, b],
        [c, 0],
      ],
      "parent",
    );
    near(index[2]?.[1] as number, imputed);
    const one = Rational.of(1);
    near(index[0]?.[1] as number, eb.plus(w.times(imputed)).over(one.plus(w)));
  });

  check("treeContributions and treeWeights of one level, ribeContributions of a year", (items) => {
    const [before, now, weights] = split(items);
    const [b, n, w] = [exact(before), exact(now), exact(weights)];
    const tree = { parents: [-1, ...weights.map(() => 0)], weights: [0, ...weights] };
    const rowsOfTree = [[0, 0], ...before.map((level, i) => [level, now[i] as number])];
    const [parts, shares] = [treeContributions(tree, rowsOfTree), treeWeights(tree, rowsOfTree)];
    weights.forEach((_, i) => {
      const share = (w[i] as Rational).over(dot(b, w)).times(hundred);
      const [x0, x1] = [b[i] as Rational, n[i] as Rational];
      near(parts[i + 1]?.[1] as number, share.times(x1.minus(x0)), share.times(x1.plus(x0)));
      near(
        shares[i + 1]?.[1] as number,
        (w[i] as Rational).times(x1).over(dot(n, w)).times(hundred),
      );
    });
    const [x, y, z, weight] = items[0] as [number, number, number, number];
    const month = (first: number, last: number) =>
      Array.from({ length: 14 }, (_, t) => (t === 0 ? first : t === 12 ? last : first + last));
    const [item, whole] = [month(x, y), month(y, z)];
    const [ex, ew] = [exact(item), exact(whole)] as const;
    const at = (t: number) => ex[t] as Rational;
    const of = (t: number) => ew[t] as Rational;
    const share = Rational.of(weight).over(Rational.of(weight + 7));
    const term = (to: number, from: number, base: number) =>
      share
        .times(at(to).minus(at(from)))
        .over(at(base))
        .times(of(base))
        .over(of(1));
    const sized = (to: number, from: number, base: number) =>
      share
        .times(at(to).plus(at(from)))
        .over(at(base))
        .times(of(base))
        .over(of(1));
    near(
      ribeContributions(
        item,
        item.map(() => weight),
        whole,
        item.map(() => weight + 7),
        12,
      )[13] as number,
      term(13, 12, 12)
        .plus(term(12, 1, 0))
        .times(hundred),
      sized(13, 12, 12)
        .plus(sized(12, 1, 0))
        .times(hundred),
    );
  });

  check("convertFrequency to quarters, as index and as flow", (items) => {
    const [a, b, c] = split(items);
    const series = a.flatMap((value, i) => [value, b[i] as number, c[i] as number]);
    const of = (kind: "index" | "flow") => convertFrequency(series, { to: "quarter", kind });
    const [means, sums] = [of("index"), of("flow")];
    a.forEach((value, i) => {
      const total = Rational.sum(exact([value, b[i] as number, c[i] as number]));
      near(sums[i]?.value as number, total);
      near(means[i]?.value as number, total.over(Rational.of(3)));
    });
  });

  check("ntpScenario and ntpElasticities", (items) => {
    const [itIndices, ibIndices, itWeights, ibWeights] = split(items);
    const shocks = itIndices.map((_, i) => (i % 2 === 0 ? 12.5 : -25));
    const factors = shocks.map((shock) => Rational.of(1 + shock / 100));
    const index = (indices: readonly number[], weights: readonly number[]) => {
      const changed = exact(indices).map((value, i) => value.times(factors[i] as Rational));
      return dot(changed, exact(weights)).over(Rational.sum(exact(weights)));
    };
    const it = { indices: itIndices, weights: itWeights, shocks };
    const ib = { indices: ibIndices, weights: ibWeights, shocks };
    const scenario = ntpScenario(it, ib);
    const received = index(itIndices, itWeights);
    const paid = index(ibIndices, ibWeights);
    near(scenario.it, received);
    near(scenario.ib, paid);
    near(scenario.ntp, received.over(paid).times(hundred));
    const values = exact(itIndices).map((value, i) =>
      value.times(Rational.of(itWeights[i] as number)),
    );
    ntpElasticities(it, ib).received.forEach((elasticity, i) =>
      near(elasticity, (values[i] as Rational).over(Rational.sum(values))),
    );
  });

  check("ntpBreakEven of a rise of one received price, times the cancellation in it", (items) => {
    const [itIndices, ibIndices, itWeights, ibWeights] = split(items);
    const pattern = itIndices.map((_, i) => (i === 0 ? 1 : 0));
    const it = { indices: itIndices, weights: itWeights, pattern };
    const ib = { indices: ibIndices, weights: ibWeights, pattern: pattern.map(() => 0) };
    const mean = (indices: readonly number[], weights: readonly number[]) =>
      dot(exact(indices), exact(weights)).over(Rational.sum(exact(weights)));
    const [received, paid] = [mean(itIndices, itWeights), mean(ibIndices, ibWeights)];
    const slope = Rational.of(itIndices[0] as number)
      .times(Rational.of(itWeights[0] as number))
      .over(Rational.sum(exact(itWeights)))
      .over(hundred);
    const expected = paid.minus(received).over(slope);
    let shock: number;
    try {
      shock = ntpBreakEven(it, ib);
    } catch {
      // The price would not stay positive: then the exact shock says so, too.
      if (expected.plus(hundred).isNegative()) return;
      throw new Error(`no shock found, but ${expected.toString()} is one`);
    }
    near(shock, expected, paid.plus(received).over(slope));
  });
});

describe("against decimals of 60 digits", () => {
  const check = (name: string, claim: (items: Table) => void) =>
    test(name, () => fc.assert(fc.property(table, claim), seeded));

  check("the Jevons index", (items) => {
    const [p0, pt] = split(items);
    const ratios = decimals(pt).map((value, i) => value.div(p0[i] as number));
    const product = ratios.reduce((all, ratio) => all.times(ratio), new Digits(1));
    nearDigits(elementaryIndex(p0, pt), product.pow(new Digits(1).div(p0.length)).times(100));
  });

  check("the CSWD and BMW indices", (items) => {
    const [p0, pt] = split(items);
    const ratios = decimals(pt).map((value, i) => value.div(p0[i] as number));
    const inverse = ratios.map((ratio) => new Digits(1).div(ratio));
    const roots = (values: readonly Decimal[]) => values.map((value) => value.sqrt());
    nearDigits(elementaryIndex(p0, pt, "cswd"), add(ratios).div(add(inverse)).sqrt().times(100));
    nearDigits(
      elementaryIndex(p0, pt, "bmw"),
      add(roots(ratios))
        .div(add(roots(inverse)))
        .times(100),
    );
  });

  check("geometricLaspeyres and geometricPaasche", (items) => {
    const [p0, pt, q0, qt] = split(items);
    const logarithms = decimals(pt).map((value, i) => value.div(p0[i] as number).ln());
    const mean = (values: readonly Decimal[]) =>
      add(products(values, logarithms)).div(add(values)).exp().times(100);
    nearDigits(geometricLaspeyres(p0, pt, q0), mean(products(decimals(p0), decimals(q0))));
    nearDigits(geometricPaasche(p0, pt, qt), mean(products(decimals(pt), decimals(qt))));
  });

  test.each([
    ["fisher", fisherIndex],
    ["walsh", walshIndex],
    ["tornqvist", tornqvistIndex],
    ["marshall-edgeworth", marshallEdgeworthIndex],
    ["drobisch", drobischIndex],
  ] as const)("the index by %s", (formula, index) => {
    fc.assert(
      fc.property(table, (items) => {
        const [p0, pt, q0, qt] = split(items);
        const before = { prices: decimals(p0), quantities: decimals(q0) };
        const now = { prices: decimals(pt), quantities: decimals(qt) };
        nearDigits(index(p0, pt, q0, qt), exactLinks[formula](before, now).times(100));
      }),
      seeded,
    );
  });

  check("ntpContributions", (items) => {
    const [before, now, weights] = split(items);
    const fixed = { previous: [before[0] as number], current: [now[0] as number], weights: [1] };
    const mean = (indices: readonly number[]) =>
      add(products(decimals(indices), decimals(weights))).div(add(decimals(weights)));
    const logarithmic = (a: Decimal, b: Decimal) =>
      a.eq(b) ? a : a.minus(b).div(a.ln().minus(b.ln()));
    const [itBefore, itNow] = [mean(before), mean(now)];
    const [ntpBefore, ntpNow] = [
      itBefore.div(before[0] as number).times(100),
      itNow.div(now[0] as number).times(100),
    ];
    const factor = logarithmic(ntpNow, ntpBefore)
      .div(logarithmic(itNow, itBefore))
      .div(add(decimals(weights)));
    const { received } = ntpContributions({ previous: before, current: now, weights }, fixed);
    received.forEach((part, i) => {
      const share = factor.times(weights[i] as number);
      const [b, n] = [new Digits(before[i] as number), new Digits(now[i] as number)];
      nearDigits(part, share.times(n.minus(b)), share.times(n.plus(b)));
    });
  });
});
