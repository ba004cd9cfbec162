import fc from "fast-check";
import {
  chained,
  chainedIndex,
  contributions,
  convertFrequency,
  indexTree,
  laspeyresIndex,
  linkFormulas,
  meanIndex,
  modifiedLaspeyres,
  modifiedLaspeyresPrices,
  percentChange,
  rebase,
  ribeContributions,
  splice,
  sum,
  treeContributions,
  treeWeights,
  weightedIndex,
  weightingDiagram,
} from "../../src/core";
import { close, holds } from "../support/approximately";
import { callFunction } from "../support/call-function";
import { anyPositive, column, points, price, quantity, rows } from "../support/price-arbitraries";

const seeded = { seed: 20204, numRuns: 1000 };

const weighted = rows<[number, number, number]>([points, points, quantity]).filter((table) =>
  anyPositive(column(table, 2)),
);

/** Prices of a few items in a few periods, with their quantities. */
const priceTable = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 8 }))
  .chain(([items, periods]) =>
    fc.tuple(
      fc.array(fc.array(price, { minLength: periods, maxLength: periods }), {
        minLength: items,
        maxLength: items,
      }),
      fc.array(quantity, { minLength: items, maxLength: items }).filter(anyPositive),
      fc.array(fc.array(fc.boolean(), { minLength: periods, maxLength: periods }), {
        minLength: items,
        maxLength: items,
      }),
    ),
  );

const valuesOf = (prices: number[][], quantities: number[]) =>
  prices.map((row, i) => (row[0] as number) * (quantities[i] as number));

/** Relatives to the last price that is known; 0 where the price is missing. */
function toLastKnown(prices: readonly number[]): number[] {
  let last = prices[0] as number;
  return prices.slice(1).map((current) => {
    if (current === 0) return 0;
    const relative = (current / last) * 100;
    last = current;
    return relative;
  });
}

const alike = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  holds(a.length === b.length, `${a.length} is not ${b.length}`);
  for (let i = 0; i < a.length; i++) close(a[i] as number, b[i] as number);
};

test("contributions add up to the percent change of the aggregate", () => {
  fc.assert(
    fc.property(weighted, (table) => {
      const [before, now, weights] = [column(table, 0), column(table, 1), column(table, 2)];
      const change = percentChange(weightedIndex(before, weights), weightedIndex(now, weights));
      const parts = contributions(before, now, weights);
      close(sum(parts), change, 100 + Math.abs(change));
    }),
    seeded,
  );
});

test("weightingDiagram adds up to 10,000 and keeps proportions", () => {
  fc.assert(
    fc.property(
      fc.array(quantity, { minLength: 1, maxLength: 40 }).filter(anyPositive),
      (values) => {
        const weights = weightingDiagram(values);
        close(sum(weights), 10000);
        const total = sum(values);
        weights.forEach((weight, i) => close(weight, ((values[i] as number) / total) * 10000));
      },
    ),
    seeded,
  );
});

test("modifiedLaspeyres of the relatives of prices is modifiedLaspeyresPrices, and without gaps Laspeyres", () => {
  fc.assert(
    fc.property(priceTable, ([prices, quantities]) => {
      const fromPrices = modifiedLaspeyresPrices(prices, quantities);
      const relatives = prices.map((row) => toLastKnown(row));
      alike(modifiedLaspeyres(relatives, valuesOf(prices, quantities)), fromPrices);
      const base = prices.map((row) => row[0] as number);
      fromPrices.forEach((index, t) => {
        const current = prices.map((row) => row[t] as number);
        close(index, laspeyresIndex(base, current, quantities));
      });
    }),
    seeded,
  );
});

test.each(["carry", "class", "class-linked"] as const)(
  "with gaps and %j, relatives to the last known price give what the prices give",
  (method) => {
    fc.assert(
      fc.property(priceTable, ([complete, quantities, gaps]) => {
        // The first item is always there, and has a value: some item must be.
        const prices = complete.map((row, i) =>
          row.map((value, t) => (i > 0 && t > 0 && gaps[i]?.[t] ? 0 : value)),
        );
        const basket = quantities.map((value, i) => (i === 0 ? value + 1 : value));
        const relatives = prices.map((row) => toLastKnown(row));
        const values = valuesOf(prices, basket);
        alike(
          modifiedLaspeyres(relatives, values, method),
          modifiedLaspeyresPrices(prices, basket, method),
        );
      }),
      seeded,
    );
  },
);

test("with class, an index after a gap is the one without gaps once all items are back", () => {
  fc.assert(
    fc.property(priceTable, ([complete, quantities, gaps]) => {
      const last = (complete[0] as number[]).length - 1;
      const prices = complete.map((row, i) =>
        row.map((value, t) => (i > 0 && t > 0 && t < last && gaps[i]?.[t] ? 0 : value)),
      );
      const basket = quantities.map((value, i) => (i === 0 ? value + 1 : value));
      const withGaps = modifiedLaspeyresPrices(prices, basket, "class");
      const without = modifiedLaspeyresPrices(complete, basket);
      close(withGaps[last] as number, without[last] as number);
    }),
    seeded,
  );
});

test("relatives of a series, chained, are the series on its first period", () => {
  fc.assert(
    fc.property(fc.array(price, { minLength: 1, maxLength: 12 }), (levels) => {
      const base = levels[0] as number;
      let level = 100;
      levels.slice(1).forEach((next, t) => {
        level = chained(level, (next / (levels[t] as number)) * 100);
        close(level, (next / base) * 100);
      });
    }),
    seeded,
  );
});

test("with quantities that stay, a chained index is the direct Laspeyres index, whatever links the periods", () => {
  const stay = linkFormulas.filter((formula) => formula !== "tornqvist");
  fc.assert(
    fc.property(priceTable, fc.constantFrom(...stay), ([prices, quantities], formula) => {
      const periods = (prices[0] as number[]).map((_, t) => prices.map((row) => row[t] as number));
      const index = chainedIndex(
        periods,
        periods.map(() => quantities),
        formula,
      );
      const base = periods[0] as number[];
      periods.forEach((current, t) =>
        close(index[t] as number, laspeyresIndex(base, current, quantities)),
      );
    }),
    seeded,
  );
});

test("a tree of one level is the weighted index of its leaves", () => {
  fc.assert(
    fc.property(weighted, (table) => {
      const indices = table.map(([before, now]) => [before, now]);
      const weights = column(table, 2);
      const tree = {
        parents: [-1, ...weights.map(() => 0)],
        weights: [0, ...weights],
      };
      const root = indexTree(tree, [[0, 0], ...indices])[0] as number[];
      close(root[0] as number, weightedIndex(column(table, 0), weights));
      close(root[1] as number, weightedIndex(column(table, 1), weights));
    }),
    seeded,
  );
});

/** A random tree: each node hangs from an earlier one. */
const randomTree = fc
  .array(fc.tuple(fc.nat(1000), points, points, fc.integer({ min: 1, max: 500 })), {
    minLength: 2,
    maxLength: 25,
  })
  .map((nodes) => {
    const parents = nodes.map(([pick], node) => (node === 0 ? -1 : pick % node));
    const isLeaf = parents.map((_, node) => !parents.includes(node));
    return {
      tree: { parents, weights: nodes.map(([, , , w], node) => (isLeaf[node] ? w : 0)) },
      indices: nodes.map(([, before, now]) => [before, now]),
      isLeaf,
    };
  });

test("the root of any tree is the weighted index of all its leaves", () => {
  fc.assert(
    fc.property(randomTree, ({ tree, indices, isLeaf }) => {
      const leaves = indices.filter((_, node) => isLeaf[node]);
      const weights = tree.weights.filter((_, node) => isLeaf[node]);
      const root = indexTree(tree, indices)[0] as number[];
      close(
        root[0] as number,
        weightedIndex(
          leaves.map((row) => row[0] as number),
          weights,
        ),
      );
    }),
    seeded,
  );
});

test("a missing leaf of a tree counts as if it had its parent's index", () => {
  fc.assert(
    fc.property(randomTree, fc.nat(1000), ({ tree, indices, isLeaf }, pick) => {
      const leaves = indices.flatMap((_, node) => (isLeaf[node] ? [node] : []));
      const missing = leaves[pick % leaves.length] as number;
      const withGap = indices.map((row, node) => (node === missing ? [0, 0] : row));
      const result = indexTree(tree, withGap, "renormalise");
      const above = result[tree.parents[missing] as number] as number[];
      if (above[0] === 0) return;
      const filled = indices.map((row, node) => (node === missing ? above : row));
      indexTree(tree, filled).forEach((row, node) => {
        if (node !== missing) alike(row, result[node] as number[]);
      });
    }),
    seeded,
  );
});

test("rebasing keeps all percent changes and makes the base 100", () => {
  fc.assert(
    fc.property(fc.array(price, { minLength: 2, maxLength: 12 }), fc.nat(100), (series, pick) => {
      const start = pick % series.length;
      const mean = meanIndex(series.slice(start));
      const rebased = series.map((index) => rebase(index, mean));
      close(meanIndex(rebased.slice(start)), 100);
      for (let t = 1; t < series.length; t++) {
        const change = percentChange(series[t - 1] as number, series[t] as number);
        close(
          percentChange(rebased[t - 1] as number, rebased[t] as number),
          change,
          100 + Math.abs(change),
        );
      }
    }),
    seeded,
  );
});

test("splicing at one period keeps the changes of both series, across the seam too", () => {
  const series = fc.array(price, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(series, series, (old, recent) => {
      const [oldMean, newMean] = [old[old.length - 1] as number, recent[0] as number];
      const spliced = [...old.map((i) => splice(i, oldMean, newMean)), ...recent.slice(1)];
      const changes = (values: number[]) =>
        values.slice(1).map((value, t) => percentChange(values[t] as number, value));
      const expected = [...changes(old), ...changes(recent)];
      changes(spliced).forEach((change, t) =>
        close(change, expected[t] as number, 100 + Math.abs(change)),
      );
    }),
    seeded,
  );
});

// A single relative is a cell, which lies either way.
const manyPoints = fc.array(points, { minLength: 3, maxLength: 40 });

test("UNCHAIN and CHAIN_RELATIVES undo each other, however often the chain is linked", () => {
  fc.assert(
    fc.property(manyPoints, fc.integer({ min: 1, max: 13 }), (series, linkEvery) => {
      const relatives = callFunction("UNCHAIN", [[series], linkEvery]);
      const [levels] = callFunction("CHAIN_RELATIVES", [relatives, linkEvery]) as number[][];
      const first = series[0] as number;
      alike(
        levels as number[],
        series.map((value) => (value / first) * 100),
      );
    }),
    seeded,
  );
});

test("SPLICE is the old series times SPLICE_FACTOR, and the other way round with base old", () => {
  fc.assert(
    fc.property(manyPoints, manyPoints, (old, recent) => {
      const factor = (base: string) =>
        (callFunction("SPLICE_FACTOR", [[old], [recent], 1, base]) as number[][])[0]?.[0] as number;
      const spliced = (base: string) =>
        (callFunction("SPLICE", [[old], [recent], 1, base]) as number[][])[0] as number[];
      close(spliced("new")[0] as number, (old[0] as number) * factor("new"));
      close(spliced("old").at(-1) as number, (recent.at(-1) as number) * factor("old"));
      close(factor("new") * factor("old"), 1);
    }),
    seeded,
  );
});

test("the mean of an index over the year is the mean of its quarters, and flows add up likewise", () => {
  const year = fc.array(points, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(year, (series) => {
      for (const kind of ["index", "flow"] as const) {
        const quarters = convertFrequency(series, { to: "quarter", kind }).map(
          ({ value }) => value as number,
        );
        const [ofQuarters] = convertFrequency(quarters, { to: "year", kind, from: "quarter" });
        const [ofMonths] = convertFrequency(series, { to: "year", kind });
        close(ofQuarters?.value as number, ofMonths?.value as number);
      }
    }),
    seeded,
  );
});

test("a tree with leaves imputed from the parent is the tree of the filled leaves, and moves as what is there", () => {
  const leaves = fc.tuple(points, points, points, points, quantity, quantity);
  fc.assert(
    fc.property(leaves, ([a0, a1, b0, b1, v, w]) => {
      const tree = { parents: [-1, 0, 0, 0], weights: [0, v + 1, w + 1, 1] };
      const given = [
        [0, 0],
        [a0, a1],
        [b0, b1],
        [120, 0],
      ];
      const imputed = indexTree(tree, given, "parent");
      const filled = [[0, 0], [a0, a1], [b0, b1], imputed[3] as number[]];
      alike(imputed[0] as number[], indexTree(tree, filled)[0] as number[]);
      const known = { parents: [-1, 0, 0], weights: [0, v + 1, w + 1] };
      const [before, now] = indexTree(known, given.slice(0, 3))[0] as [number, number];
      const [first, second] = imputed[0] as [number, number];
      close(second / first, now / before);
    }),
    seeded,
  );
});

/** A tree of two roots, each with two groups of two leaves, some with a weight of their own. */
const twoSides = fc
  .tuple(
    fc.array(fc.array(points, { minLength: 3, maxLength: 3 }), { minLength: 14, maxLength: 14 }),
    fc.array(quantity, { minLength: 14, maxLength: 14 }),
  )
  .map(([indices, weights]) => ({
    indices,
    tree: {
      parents: [-1, 0, 0, 1, 1, 2, 2, -1, 7, 7, 8, 8, 9, 9],
      weights: weights.map((weight, node) =>
        node < 3 || (node > 6 && node < 10) ? 0 : weight + 1,
      ),
    },
  }));

const childrenOf = (parents: readonly number[], node: number) =>
  parents.flatMap((parent, child) => (parent === node ? [child] : []));

test("contributions of a tree add up at every level, to the change of the root and of NTP; weights to 100", () => {
  fc.assert(
    fc.property(twoSides, ({ tree, indices }) => {
      const levels = indexTree(tree, indices);
      const [changes, ntp, shares] = [
        treeContributions(tree, indices),
        treeContributions(tree, indices, "ntp"),
        treeWeights(tree, indices),
      ];
      for (const t of [1, 2]) {
        for (const parts of [changes, ntp, shares]) {
          for (const node of [0, 1, 2, 7, 8, 9]) {
            const children = childrenOf(tree.parents, node).map(
              (child) => parts[child]?.[t] as number,
            );
            close(sum(children), parts[node]?.[t] as number, 1000);
          }
        }
        const level = (root: number, period: number) => levels[root]?.[period] as number;
        for (const root of [0, 7]) {
          close(
            changes[root]?.[t] as number,
            percentChange(level(root, t - 1), level(root, t)),
            1000,
          );
        }
        const ratio = (period: number) => (level(0, period) / level(7, period)) * 100;
        close((ntp[0]?.[t] as number) + (ntp[7]?.[t] as number), ratio(t) - ratio(t - 1), 1000);
      }
    }),
    seeded,
  );
});

test("Ribe contributions add up to the annual change of an index chained in December, whatever the weights", () => {
  const months = 37;
  const series = fc.array(points, { minLength: months, maxLength: months });
  const yearly = fc.array(quantity, { minLength: 4, maxLength: 4 });
  const item = fc.tuple(series, yearly);
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
      // Decembers are months 0, 12, 24, 36; a month belongs to the year of the December behind or on it.
      const yearOf = (month: number) => Math.ceil(month / 12);
      const weights = items.map(([, years]) =>
        Array.from({ length: months }, (_, month) => (years[yearOf(month)] as number) + 1),
      );
      const totals = weights[0]!.map((_, month) => sum(weights.map((row) => row[month] as number)));
      const whole = [100];
      for (let month = 1; month < months; month++) {
        const link = (yearOf(month) - 1) * 12;
        const relative = sum(
          items.map(
            ([indices], i) =>
              ((weights[i]![month] as number) / (totals[month] as number)) *
              ((indices[month] as number) / (indices[link] as number)),
          ),
        );
        whole.push((whole[link] as number) * relative);
      }
      const parts = items.map(([indices], i) =>
        ribeContributions(indices, weights[i]!, whole, totals, 12),
      );
      for (let month = 12; month < months; month++) {
        const change = percentChange(whole[month - 12] as number, whole[month] as number);
        close(sum(parts.map((part) => part[month] as number)), change, 3000);
      }
    }),
    seeded,
  );
});
