import { ntpBook } from "../support/bundled-books";
import fc from "fast-check";
import {
  groupsWithin,
  priceIds,
  ntpLevel,
  ntpMonths,
  runScenario,
  scenarioBreakEven,
  scenarioModel,
  sideItems,
  type OwnWeights,
  type Scenario,
  type ScenarioGroup,
  type SideRow,
} from "../../src/analysis";

const GROUPS = [
  "combined",
  "food-crops",
  "horticulture",
  "estate-crops",
  "livestock",
  "fisheries",
  "capture-fisheries",
  "aquaculture",
];
const rowOf = { it: "it", ib: "ib", ikrt: "ib.ikrt", bppbm: "ib.bppbm" } as const;
const nothing: Scenario = { name: "nothing", shocks: [] };
const fall: Scenario = {
  name: "estate crops -10, fertiliser +20",
  shocks: [
    { item: "it.estate-crops", percent: -10 },
    { item: "ib.bppbm.supplies", percent: 20 },
  ],
};

/** What the stated residuals of a row's aggregates add up to, from the items upwards. */
function statedResidual(group: ScenarioGroup, row: SideRow): number {
  if (group.kind === "composite") {
    const inner = group.parts.map(
      ({ share, group: part }) => share.weight * statedResidual(part, row),
    );
    return group.residual + inner.reduce((a, b) => a + b);
  }
  if (row !== "ib") return group.residuals[row];
  const inner = group.paid.map(
    (share) => share.weight * statedResidual(group, share.key as SideRow),
  );
  return group.residuals.ib + inner.reduce((a, b) => a + b);
}

/** It, Ib and NTP of a whole group by plain arithmetic on its items. */
function plain(group: ScenarioGroup, shock: (item: string) => number) {
  const level = (row: SideRow) => {
    let total = 0;
    for (const { item, weight } of sideItems(group, row))
      total += weight * item.index * (1 + shock(item.price) / 100);
    return total;
  };
  const [it, ib] = [level("it"), level("ib")];
  return { it, ib, ntp: (100 * it) / ib };
}

describe("runScenario", () => {
  test.each(GROUPS)(
    "%s without shocks is the printed base month within the stated residual",
    (id) => {
      for (const month of ntpMonths(ntpBook)) {
        const model = scenarioModel(ntpBook, { group: id, month });
        const outcomes = runScenario(model, nothing).groups;
        for (const group of groupsWithin(model.root)) {
          const found = outcomes.find((outcome) => outcome.group === group.id);
          for (const [name, row] of Object.entries(rowOf)) {
            const key = name as keyof typeof rowOf;
            const printed = ntpLevel(ntpBook, group.id, row, month)?.value as number;
            const off = Math.abs((found?.base[key] as number) - printed);
            // Residuals are stated to four decimals.
            expect(off).toBeLessThanOrEqual(statedResidual(group, row) + 1e-4);
          }
          expect(found?.change.ntp).toBe(0);
          for (const [kind, most] of [
            ["ntp", 0.012],
            ["ntup", 0.012],
            ["it", 0.009],
            ["ib", 0.009],
          ] as const)
            expect(Math.abs((found?.base[kind] ?? 0) - (found?.printed[kind] ?? 0))).toBeLessThan(
              most,
            );
        }
      }
    },
  );

  test("estate crops -10 and fertiliser +20 percent take Gabungan's NTP of December from 114.97 to 108.22", () => {
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
    const outcome = runScenario(model, fall);
    const whole = outcome.groups.at(-1);
    expect(whole?.group).toBe("combined");
    expect(whole?.base.ntp).toBeCloseTo(114.97, 2);
    expect(whole?.after.ntp).toBeCloseTo(108.22, 2);
    // Estate crops stand at 142.06 (appendix 15) and weigh 0.3995 in Gabungan.
    expect(whole?.change.it).toBeCloseTo(-0.3995 * 14.206, 2);
  });

  test.each(GROUPS)("%s agrees with plain arithmetic on its items", (id) => {
    const model = scenarioModel(ntpBook, { group: id, month: "2020-06" });
    const keys = [...priceIds(model)];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -60, max: 90, noNaN: true }), {
          minLength: keys.length,
          maxLength: keys.length,
        }),
        (percents) => {
          const shocks = keys.map((item, i) => ({ item, percent: percents[i] as number }));
          const outcome = runScenario(model, { name: "any", shocks });
          const whole = outcome.groups.at(-1);
          const expected = plain(model.root, (item) => percents[keys.indexOf(item)] as number);
          for (const name of ["it", "ib", "ntp"] as const)
            expect(whole?.after[name]).toBeCloseTo(expected[name], 9);
          const total = outcome.contributions.reduce((sum, { points }) => sum + points, 0);
          expect(total).toBeCloseTo(whole?.change.ntp as number, 9);
          for (const side of ["received", "paid"]) {
            const own = outcome.contributions.filter((one) => one.side === side);
            const sum = own.reduce((all, { elasticity }) => all + elasticity, 0);
            expect(sum).toBeCloseTo(side === "received" ? 1 : -1, 12);
          }
        },
      ),
      { seed: 7, numRuns: 20 },
    );
  });

  test("elasticities are what a small shock does", () => {
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-03" });
    const { contributions } = runScenario(model, nothing);
    const ntpAfter = (item: string, percent: number) =>
      runScenario(model, { name: item, shocks: [{ item, percent }] }).groups.at(-1)?.after
        .ntp as number;
    for (const { item, elasticity } of contributions) {
      const slope =
        Math.log(ntpAfter(item, 0.01) / ntpAfter(item, -0.01)) / Math.log(1.0001 / 0.9999);
      expect(slope).toBeCloseTo(elasticity, 7);
    }
  });

  test("linked prices: rice bought follows rice sold in part", () => {
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-06" });
    const links = [{ item: "ib.ikrt.food", follows: "it.padi", part: 0.25 }];
    const linked = runScenario(model, {
      name: "rice",
      shocks: [{ item: "it.padi", percent: 8 }],
      links,
    });
    const written = runScenario(model, {
      name: "rice",
      shocks: [
        { item: "it.padi", percent: 8 },
        { item: "ib.ikrt.food", percent: 2 },
      ],
    });
    expect(linked).toEqual(written);
  });

  test("Rp 250 on a price of Rp 5,000 is 5 percent; a price of 0 is not-positive", () => {
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-06" });
    const run = (price: number) =>
      runScenario(model, {
        name: "",
        shocks: [{ item: "it.padi", percent: 0, rupiah: { price, change: 250 } }],
      });
    const percent = runScenario(model, { name: "", shocks: [{ item: "it.padi", percent: 5 }] });
    expect(run(5000)).toEqual(percent);
    expect(() => run(0)).toThrow(expect.objectContaining({ code: "not-positive" }));
  });

  test("fertiliser +20 percent leaves the feed of livestock and fish alone", () => {
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
    const { groups } = runScenario(model, {
      name: "",
      shocks: [{ item: "ib.bppbm.supplies", percent: 20 }],
    });
    const changed = groups.filter(({ change }) => change.bppbm > 0).map(({ group }) => group);
    expect(changed).toEqual(["food-crops", "horticulture", "estate-crops", "combined"]);
    expect(priceIds(model).has("ib.bppbm.supplies.livestock")).toBe(true);
  });

  test("palm oil -10 percent with a palm share of 0.6 is estate crops -6 percent", () => {
    const model = scenarioModel(ntpBook, { group: "estate-crops", month: "2020-06" });
    const palm = { item: "it.estate-crops", percent: -10, share: 0.6 };
    const after = runScenario(model, { name: "palm", shocks: [palm] }).groups[0]?.after;
    expect(after?.it).toBeCloseTo(119.66 * 0.94, 10);
  });

  test("shock of -100 percent is out-of-range; unknown item is unknown-id", () => {
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-06" });
    const run = (item: string, percent: number) => () =>
      runScenario(model, { name: "", shocks: [{ item, percent }] });
    expect(run("it.padi", -100)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(run("it.vegetables", 5)).toThrow(expect.objectContaining({ code: "unknown-id" }));
  });
});

describe("scenarioModel", () => {
  test("own weights are normalised, and said so where they do not add up", () => {
    const weights: OwnWeights[] = [
      { group: "food-crops", row: "it", weights: { "it.padi": 30, "it.palawija": 20 } },
      { group: "food-crops", row: "ib", weights: { "ib.ikrt": 7000, "ib.bppbm": 3000 } },
    ];
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-01", weights });
    expect(model.normalised).toEqual([{ group: "food-crops", row: "it", total: 50 }]);
    const base = runScenario(model, nothing).groups[0]?.base;
    expect(base?.it).toBeCloseTo(0.6 * 105.7 + 0.4 * 111.89, 10);
  });

  test("own weights of another group are not in use", () => {
    const weights: OwnWeights[] = [
      { group: "livestock", row: "ib", weights: { "ib.ikrt": 1, "ib.bppbm": 1 } },
    ];
    const uses = (group: string) =>
      scenarioModel(ntpBook, { group, month: "2020-01", weights }).hasOwnWeights;
    expect([uses("food-crops"), uses("combined")]).toEqual([false, true]);
  });

  test("own weights have no range", () => {
    const weights: OwnWeights[] = [
      { group: "food-crops", row: "it", weights: { "it.padi": 0.5, "it.palawija": 0.5 } },
    ];
    const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-01", weights });
    const { range, after } = runScenario(model, {
      name: "",
      shocks: [{ item: "it.padi", percent: 10 }],
    }).groups[0] ?? { range: { ntp: [0, 0] }, after: { ntp: 1 } };
    expect(range.ntp[0]).toBeCloseTo(after.ntp, 9);
    expect(range.ntp[1]).toBeCloseTo(after.ntp, 9);
  });

  test.each([
    ["negative", { "it.padi": -1, "it.palawija": 2 }],
    ["zero-denominator", { "it.padi": 0 }],
    ["unknown-id", { "it.rice": 1 }],
  ])("own weights: %s", (code, weights) => {
    const build = () =>
      scenarioModel(ntpBook, {
        group: "food-crops",
        month: "2020-01",
        weights: [{ group: "food-crops", row: "it", weights: weights as Record<string, number> }],
      });
    expect(build).toThrow(expect.objectContaining({ code }));
  });

  test("unknown group and month are unknown-id", () => {
    const build = (group: string, month: string) => () => scenarioModel(ntpBook, { group, month });
    expect(build("forestry", "2020-01")).toThrow(expect.objectContaining({ code: "unknown-id" }));
    expect(build("combined", "2019-12")).toThrow(expect.objectContaining({ code: "unknown-id" }));
  });

  test("housing of livestock, lost in January to June, is within what doubts.csv allows", () => {
    const january = ntpLevel(ntpBook, "livestock", "ib.ikrt.housing", "2020-01");
    expect(january?.printed).toBe(false);
    expect(january?.value).toBeGreaterThan(100.85);
    expect(january?.value).toBeLessThan(100.94);
  });
});

describe("range", () => {
  const model = scenarioModel(ntpBook, { group: "food-crops", month: "2020-06" });

  test("without shocks it is the base", () => {
    for (const { range, base } of runScenario(model, nothing).groups) {
      expect(range.ntp[0]).toBeCloseTo(base.ntp, 9);
      expect(range.ntp[1]).toBeCloseTo(base.ntp, 9);
    }
  });

  test("effect of a shock on one item runs from its low to its high weight", () => {
    const shocks = [{ item: "ib.ikrt.food", percent: 5 }];
    const outcome = runScenario(model, { name: "food", shocks }).groups[0];
    if (!outcome || model.root.kind !== "subsector") throw new Error("no outcome");
    const food = model.root.items["ib.ikrt"].find(({ key }) => key === "ib.ikrt.food");
    const ikrt = model.root.paid.find(({ key }) => key === "ib.ikrt");
    if (!food || !ikrt) throw new Error("no food");
    const ibWith = (foodWeight: number, share: number) =>
      outcome.base.ib + (share * foodWeight * food.index * 5) / 100;
    const ntp = (ib: number) => (100 * outcome.base.it) / ib;
    expect(outcome.range.ntp[0]).toBeCloseTo(ntp(ibWith(food.high, ikrt.high)), 9);
    expect(outcome.range.ntp[1]).toBeCloseTo(ntp(ibWith(food.low, ikrt.low)), 9);
  });

  test.each(GROUPS)("%s after any shocks lies in its range", (id) => {
    const whole = scenarioModel(ntpBook, { group: id, month: "2020-09" });
    const keys = [...priceIds(whole)];
    fc.assert(
      fc.property(
        fc.subarray(keys, { minLength: 1, maxLength: 4 }),
        fc.double({ min: -50, max: 80, noNaN: true }),
        (items, percent) => {
          const shocks = items.map((item) => ({ item, percent }));
          for (const { range, after } of runScenario(whole, { name: "", shocks }).groups) {
            expect(range.ntp[0]).toBeLessThanOrEqual(after.ntp + 1e-9);
            expect(range.ntp[1]).toBeGreaterThanOrEqual(after.ntp - 1e-9);
            expect(range.ntup[0]).toBeLessThanOrEqual(after.ntup + 1e-9);
            expect(range.ntup[1]).toBeGreaterThanOrEqual(after.ntup - 1e-9);
          }
        },
      ),
      { seed: 11, numRuns: 15 },
    );
  });
});

test("any household weights within their bounds have their effect within the range", () => {
  const scenario: Scenario = {
    name: "",
    shocks: [
      { item: "ib.ikrt.food", percent: 6 },
      { item: "ib.ikrt.transport", percent: -12 },
      { item: "ib.ikrt.education", percent: 25 },
    ],
  };
  const [group, month] = ["horticulture", "2020-08"];
  const model = scenarioModel(ntpBook, { group, month });
  const outcome = runScenario(model, scenario).groups[0];
  if (!outcome || model.root.kind !== "subsector") throw new Error("no outcome");
  const items = model.root.items["ib.ikrt"];
  const [from, to] = [fc.nat(items.length - 1), fc.nat(items.length - 1)];
  fc.assert(
    fc.property(fc.array(fc.tuple(from, to), { minLength: 1, maxLength: 12 }), (moves) => {
      const weights = items.map(({ weight }) => weight);
      for (const [i, j] of moves) {
        const room = Math.min(
          (weights[i] as number) - (items[i]?.low as number),
          (items[j]?.high as number) - (weights[j] as number),
        );
        if (i === j) continue;
        weights[i] = (weights[i] as number) - room;
        weights[j] = (weights[j] as number) + room;
      }
      const own = Object.fromEntries(items.map(({ key }, i) => [key, weights[i] as number]));
      const other = scenarioModel(ntpBook, {
        group,
        month,
        weights: [{ group, row: "ib.ikrt", weights: own }],
      });
      const effect = runScenario(other, scenario).groups[0]?.change.ib as number;
      const ntp = (100 * outcome.after.it) / (outcome.base.ib + effect);
      expect(ntp).toBeGreaterThanOrEqual(outcome.range.ntp[0] - 1e-9);
      expect(ntp).toBeLessThanOrEqual(outcome.range.ntp[1] + 1e-9);
    }),
    { seed: 5, numRuns: 60 },
  );
});

describe("scenarioBreakEven", () => {
  const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
  const ntpWith = (scenario: Scenario) => runScenario(model, scenario).groups.at(-1)?.after.ntp;

  test.each([
    ["it.estate-crops", 100],
    ["it.padi", 116],
    ["ib.ikrt.food", 112],
  ])("the change of %s that it finds brings NTP to %d", (item, target) => {
    const percent = scenarioBreakEven(model, nothing, { [item]: 1 }, target);
    expect(ntpWith({ name: "", shocks: [{ item, percent }] })).toBeCloseTo(target, 9);
  });

  test("after a scenario it is a percent of the shocked price", () => {
    const percent = scenarioBreakEven(model, fall, { "it.estate-crops": 1 }, 110);
    const both = 0.9 * (1 + percent / 100) - 1;
    const shocks = [
      { item: "it.estate-crops", percent: 100 * both },
      { item: "ib.bppbm.supplies", percent: 20 },
    ];
    expect(ntpWith({ name: "", shocks })).toBeCloseTo(110, 9);
  });

  test("no change of medicinal plants that leaves them a price brings NTP down to 50", () => {
    const find = () => scenarioBreakEven(model, nothing, { "it.medicinal-plants": 1 }, 50);
    expect(find).toThrow(expect.objectContaining({ code: "no-solution" }));
  });
});
