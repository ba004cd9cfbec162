import fc from "fast-check";
import {
  annualNtp,
  annualAverage,
  CoreError,
  ntp,
  ntpBreakEven,
  ntpContributions,
  ntpElasticities,
  ntpScenario,
  ntpScenarioRange,
  sum,
  weightedIndex,
} from "../../src/core";
import { close, holds } from "../support/approximately";
import { anyPositive, column, points, quantity, rows } from "../support/price-arbitraries";

const seeded = { seed: 20204, numRuns: 1000 };

const weightedItems = rows<[number, number, number]>([points, points, quantity]).filter((table) =>
  anyPositive(column(table, 2)),
);
const changing = (table: [number, number, number][]) => ({
  previous: column(table, 0),
  current: column(table, 1),
  weights: column(table, 2),
});
const side = (table: [number, number, number][]) => ({
  indices: column(table, 0),
  weights: column(table, 2),
});
const ntpOf = (it: { indices: number[]; weights: number[] }, ib: typeof it) =>
  ntp(weightedIndex(it.indices, it.weights), weightedIndex(ib.indices, ib.weights));

test("ntpContributions add up to the change of NTP, and backwards to its opposite", () => {
  fc.assert(
    fc.property(weightedItems, weightedItems, (itItems, ibItems) => {
      const [it, ib] = [changing(itItems), changing(ibItems)];
      const at = (period: "previous" | "current") =>
        ntpOf(
          { indices: it[period], weights: it.weights },
          { indices: ib[period], weights: ib.weights },
        );
      const total = ({ received, paid }: ReturnType<typeof ntpContributions>) =>
        sum(received) + sum(paid);
      const change = at("current") - at("previous");
      close(total(ntpContributions(it, ib)), change, 1000);
      const swapped = (one: typeof it) => ({
        ...one,
        previous: one.current,
        current: one.previous,
      });
      close(total(ntpContributions(swapped(it), swapped(ib))), -change, 1000);
    }),
    seeded,
  );
});

test("ntpElasticities equal a finite difference, and each side adds up to one", () => {
  fc.assert(
    fc.property(weightedItems, weightedItems, fc.nat(100), (itItems, ibItems, pick) => {
      const [it, ib] = [side(itItems), side(ibItems)];
      const { received, paid } = ntpElasticities(it, ib);
      close(sum(received), 1);
      close(sum(paid), -1);
      const step = 1e-4;
      const nudged = (indices: number[], item: number) =>
        indices.map((index, i) => (i === item ? index * (1 + step / 100) : index));
      const item = pick % it.indices.length;
      const base = ntpOf(it, ib);
      const up = ntpOf({ ...it, indices: nudged(it.indices, item) }, ib);
      close(((up / base - 1) * 100) / step, received[item] as number, 1, 1e-6);
      const paidItem = pick % ib.indices.length;
      const down = ntpOf(it, { ...ib, indices: nudged(ib.indices, paidItem) });
      close(((down / base - 1) * 100) / step, paid[paidItem] as number, 1, 1e-5);
    }),
    seeded,
  );
});

test("ntpScenario with zero shocks is the base, and its NTP is It / Ib", () => {
  const shocked = rows<[number, number, number]>([
    points,
    fc.integer({ min: -99, max: 200 }),
    quantity,
  ]).filter((table) => anyPositive(column(table, 2)));
  fc.assert(
    fc.property(shocked, shocked, (itItems, ibItems) => {
      const with_ = (table: [number, number, number][], shocks: number[]) => ({
        ...side(table),
        shocks,
      });
      const still = ntpScenario(
        with_(
          itItems,
          itItems.map(() => 0),
        ),
        with_(
          ibItems,
          ibItems.map(() => 0),
        ),
      );
      close(still.it, weightedIndex(side(itItems).indices, side(itItems).weights));
      close(still.ntp, ntpOf(side(itItems), side(ibItems)));
      const moved = ntpScenario(
        with_(itItems, column(itItems, 1)),
        with_(ibItems, column(ibItems, 1)),
      );
      close(moved.ntp, (moved.it / moved.ib) * 100);
    }),
    seeded,
  );
});

test("the shock of ntpBreakEven brings NTP to its target", () => {
  const patterned = rows<[number, number, number]>([
    points,
    fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
    quantity,
  ]).filter((table) => anyPositive(column(table, 2)));
  let solved = 0;
  fc.assert(
    fc.property(patterned, patterned, points, (itItems, ibItems, target) => {
      const it = { ...side(itItems), pattern: column(itItems, 1) };
      const ib = { ...side(ibItems), pattern: column(ibItems, 1) };
      let shock;
      try {
        shock = ntpBreakEven(it, ib, target);
      } catch (error) {
        holds(error instanceof CoreError && error.code === "no-solution", String(error));
        return;
      }
      solved++;
      const shocks = (pattern: number[]) => pattern.map((part) => part * (shock as number));
      const after = ntpScenario(
        { ...it, shocks: shocks(it.pattern) },
        { ...ib, shocks: shocks(ib.pattern) },
      );
      // A shock that takes It or Ib close to 0 multiplies its own rounding.
      const condition = 1 + Math.abs(shock) * (it.indices.length + ib.indices.length);
      close(after.ntp, target, target * condition, 1e-12);
    }),
    seeded,
  );
  expect(solved).toBeGreaterThan(300);
});

/** Bounds around weights that add up to 1, and some weights between them. */
const boundedItems = rows<[number, number, number, number]>([
  points,
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 100 }),
]).map((table) => {
  const total = sum(column(table, 1));
  const weights = table.map(([, share]) => share / total);
  return {
    weights,
    bounded: {
      indices: column(table, 0),
      low: table.map(([, , below], i) => (weights[i] as number) * (1 - below / 100)),
      high: table.map(([, , , above], i) => (weights[i] as number) * (1 + above / 100)),
      shocks: table.map(([, , below, above]) => (below - above) / 4),
    },
  };
});

test("any weights within the bounds give an NTP within ntpScenarioRange", () => {
  fc.assert(
    fc.property(boundedItems, boundedItems, (it, ib) => {
      const [lowest, highest] = ntpScenarioRange(it.bounded, ib.bounded);
      const { ntp: inside } = ntpScenario(
        { ...it.bounded, weights: it.weights },
        { ...ib.bounded, weights: ib.weights },
      );
      holds(
        lowest <= inside * (1 + 1e-13) && highest >= inside * (1 - 1e-13),
        `${inside} is outside ${lowest} to ${highest}`,
      );
    }),
    seeded,
  );
});

test("the ends of ntpScenarioRange are reached: by search over all orders of few items", () => {
  fc.assert(
    fc.property(boundedItems, (it) => {
      const { indices, low, high, shocks } = it.bounded;
      fc.pre(indices.length <= 4);
      const prices = indices.map((index, i) => index * (1 + (shocks[i] as number) / 100));
      const orders = permutations(prices.map((_, i) => i));
      const values = orders.map((order) => filled(order, prices, low, high));
      const fixed = { indices: [100], low: [1], high: [1], shocks: [0] };
      const [lowest, highest] = ntpScenarioRange(it.bounded, fixed);
      close(lowest, Math.min(...values));
      close(highest, Math.max(...values));
    }),
    seeded,
  );
});

/** The index when items take as much weight as they may, in the given order: a corner of the weights. */
function filled(order: number[], prices: number[], low: number[], high: number[]): number {
  const weights = [...low];
  let free = 1 - sum(low);
  for (const i of order) {
    const more = Math.max(0, Math.min((high[i] as number) - (low[i] as number), free));
    weights[i] = (weights[i] as number) + more;
    free -= more;
  }
  return weightedIndex(prices, weights);
}

function permutations(values: number[]): number[][] {
  if (values.length <= 1) return [values];
  return values.flatMap((value, i) =>
    permutations([...values.slice(0, i), ...values.slice(i + 1)]).map((rest) => [value, ...rest]),
  );
}

test("annualNtp is the ratio of the annual averages", () => {
  const months = fc.array(points, { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(months, months, (it, ib) => {
      const [received, paid] = [annualAverage(it)[0], annualAverage(ib)[0]] as [number, number];
      close(annualNtp(it, ib)[0] as number, (received / paid) * 100);
    }),
    seeded,
  );
});
