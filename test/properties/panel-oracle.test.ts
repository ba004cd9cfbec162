import type Decimal from "decimal.js";
import fc from "fast-check";
import {
  completeness,
  convertFrequency,
  imputePrices,
  indexTree,
  seriesKinds,
  targetFrequencies,
  treeContributions,
  treeWeights,
  type Conversion,
} from "../../src/core";
import { holds } from "../support/approximately";
import {
  Digits,
  decimals,
  exact,
  hundred,
  near,
  nearDigits,
  oracleRuns,
} from "../support/against-exact";
import { points, price, quantity } from "../support/price-arbitraries";
import { Rational } from "../support/rational";

const seeded = { seed: 20211, numRuns: oracleRuns };

/** Items whose first period is there and of which in each period at least the first item is: 0 is a gap. */
const panelsWithGaps = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([items, periods]) => {
    const gap = fc.oneof(price, fc.constant(0));
    const cell = (item: number, t: number) => (item === 0 || t === 0 ? price : gap);
    return fc.tuple(
      ...Array.from({ length: items }, (_, item) =>
        fc.tuple(...Array.from({ length: periods }, (_, t) => cell(item, t))),
      ),
    );
  });

test("imputePrices moves every gap with the geometric mean of what is there, to 60 digits", () => {
  fc.assert(
    fc.property(panelsWithGaps, (panel) => {
      const filled = imputePrices(panel);
      let before: Decimal[] = decimals(panel.map(([first]) => first as number));
      panel[0]!.forEach((_, t) => {
        if (t === 0) return;
        const there = panel.flatMap((row, item) => (row[t]! > 0 ? [item] : []));
        const product = there.reduce(
          (all, item) => all.times(new Digits(panel[item]![t]!).div(before[item]!)),
          new Digits(1),
        );
        const movement = product.pow(new Digits(1).div(there.length));
        before = panel.map((row, item) =>
          row[t]! > 0 ? new Digits(row[t]!) : before[item]!.times(movement),
        );
        before.forEach((expected, item) => nearDigits(filled[item]![t]!, expected));
      });
    }),
    seeded,
  );
});

interface Tree {
  parents: number[];
  weights: number[];
  indices: number[][];
}

/** Trees of up to twelve nodes, each below an earlier one, and three periods. */
const trees: fc.Arbitrary<Tree> = fc.integer({ min: 2, max: 12 }).chain((size) =>
  fc.record({
    parents: fc
      .tuple(...Array.from({ length: size - 1 }, (_, node) => fc.nat(node)))
      .map((above) => [-1, ...above]),
    weights: fc.array(
      quantity.map((weight) => weight + 1),
      { minLength: size, maxLength: size },
    ),
    indices: fc.array(fc.array(points, { minLength: 3, maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
  }),
);

test("a tree of several levels: index, price-updated weights and contributions are exact fractions of its leaves", () => {
  fc.assert(
    fc.property(trees, ({ parents, weights, indices }) => {
      const leaves = parents.flatMap((_, node) => (parents.includes(node) ? [] : [node]));
      const isBelow = (node: number, above: number): boolean =>
        node === above || (node > 0 && isBelow(parents[node]!, above));
      // An inner node's own weight is the sum of those below it: what stands there is not given.
      const given = weights.map((weight, node) => (leaves.includes(node) ? weight : 0));
      const tree = { parents, weights: given };
      const value = (node: number, t: number) =>
        Rational.sum(
          leaves
            .filter((leaf) => isBelow(leaf, node))
            .map((leaf) => Rational.of(given[leaf]!).times(Rational.of(indices[leaf]![t]!))),
        );
      const weightOf = (node: number) =>
        Rational.sum(
          exact(leaves.filter((leaf) => isBelow(leaf, node)).map((leaf) => given[leaf]!)),
        );
      const levels = indexTree(tree, indices);
      const shares = treeWeights(tree, indices);
      const parts = treeContributions(tree, indices);
      parents.forEach((_, node) =>
        [0, 1, 2].forEach((t) => {
          near(levels[node]![t]!, value(node, t).over(weightOf(node)));
          near(shares[node]![t]!, value(node, t).over(value(0, t)).times(hundred));
          if (t === 0) return;
          const [now, before] = [value(node, t), value(node, t - 1)];
          const whole = value(0, t - 1);
          near(
            parts[node]![t]!,
            now.minus(before).over(whole).times(hundred),
            now.plus(before).over(whole).times(hundred),
          );
        }),
      );
    }),
    seeded,
  );
});

test("convertFrequency gives the exact mean, sum or last figure of the periods that belong to each target, and of no others", () => {
  const settings = fc.record({
    from: fc.constantFrom("month", "quarter", "half-year"),
    to: fc.constantFrom(...targetFrequencies),
    kind: fc.constantFrom(...seriesKinds),
    missing: fc.constantFrom(...completeness),
    first: fc.integer({ min: 1, max: 12 }),
  }) as fc.Arbitrary<Required<Conversion>>;
  const perYear = { month: 12, quarter: 4, "half-year": 2, year: 1 };
  const series = fc.array(fc.oneof({ weight: 6, arbitrary: price }, fc.constant(0)), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(series, settings, (values, { from, to, kind, missing, first }) => {
      const year = perYear[from];
      if (first > year) first = year;
      if (to !== "12-month" && perYear[to] > year) return;
      const converted = convertFrequency(values, { from, to, kind, missing, first });
      const size = to === "12-month" ? year : year / perYear[to];
      // The place of each period counted from the beginning of the first year, and the target that it belongs to.
      const target = (t: number) => Math.floor((first - 1 + t) / size);
      const wanted =
        to === "12-month"
          ? values.map((_, last) => values.map((_, t) => t > last - year && t <= last))
          : Array.from({ length: target(values.length - 1) - target(0) + 1 }, (_, group) =>
              values.map((_, t) => target(t) === target(0) + group),
            );
      holds(converted.length === wanted.length, `${converted.length} of ${wanted.length}`);
      wanted.forEach((belongs, group) => {
        const members = values.filter((_, t) => belongs[t]);
        const there = kind === "flow" ? members : members.filter((value) => value > 0);
        const { value, end } = converted[group]!;
        // A stock needs the last period of its target alone.
        const reachesEnd =
          to === "12-month" || (first - 1 + belongs.lastIndexOf(true) + 1) % size === 0;
        const complete =
          kind === "stock" ? reachesEnd && members.at(-1)! > 0 : there.length === size;
        const gives = there.length > 0 && (missing === "relaxed" || complete);
        holds((value !== undefined) === gives, `group ${group}: ${value}`);
        holds(end === belongs.lastIndexOf(true) + 1, `group ${group} ends at ${end}`);
        if (value === undefined) return;
        if (kind === "stock") return holds(value === there.at(-1), `${value}`);
        const total = Rational.sum(exact(there));
        near(value, kind === "flow" ? total : total.over(Rational.of(there.length)));
      });
    }),
    seeded,
  );
});
