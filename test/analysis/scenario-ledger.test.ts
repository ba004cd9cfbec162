import {
  assumptionsOf,
  comparedEntries,
  runScenario,
  scenarioModel,
  scenarioRecord,
  weightsInPercent,
  type OwnWeights,
  type Scenario,
} from "../../src/analysis";
import { ntpBook } from "../support/bundled-books";

const day = "2031-04-02";

function recordOf(scenario: Scenario, { group = "combined", weights = [] as OwnWeights[] } = {}) {
  const model = scenarioModel(ntpBook, { group, month: "2020-12", weights });
  return scenarioRecord(model, scenario, runScenario(model, scenario), { weights, day })!;
}

const rice: Scenario = {
  name: "Rice",
  shocks: [
    { item: "it.padi", percent: -10, share: 0.5 },
    { item: "it.padi", percent: 0, rupiah: { price: 5000, change: 100 } },
  ],
  links: [{ item: "ib.ikrt.food", follows: "it.padi", part: 0.2 }],
};
const wages: Scenario = { name: "Wages", shocks: [{ item: "ib.bppbm.wages", percent: 10 }] };

test("a record holds base, results and tables, and names the prices as printed", () => {
  const { base, after, tables, labels, ...rest } = recordOf(rice);
  expect(rest).toMatchObject({
    ...{ day, book: "ntp-kaltim-2020", group: "combined", month: "2020-12", weights: [] },
  });
  // Table 3 of the appendix prints 114.97 for December 2020.
  expect(base.ntp).toBeCloseTo(114.97, 1);
  expect(after.ntp).toBeLessThan(base.ntp);
  expect(tables).toContain("ntp-kaltim-2020.l7");
  expect(Object.keys(labels)).toEqual(["it.padi", "ib.ikrt.food"]);
  expect(labels["it.padi"]).toBe("Padi");
});

test("assumptions on a price add up, and say how they are put together", () => {
  expect(assumptionsOf(recordOf(rice))).toEqual([
    {
      price: "it.padi",
      percent: -3,
      shares: [{ percent: -10, share: 0.5 }],
      rupiah: [{ price: 5000, change: 100 }],
      follows: [],
    },
    {
      ...{ price: "ib.ikrt.food", shares: [], rupiah: [] },
      percent: expect.closeTo(-0.6, 12) as number,
      follows: [{ price: "it.padi", part: 0.2 }],
    },
  ]);
});

test("own weights of other groups are not recorded; those used are compared in percent of their aggregate", () => {
  const foodCrops = { group: "food-crops", row: "it", weights: { "it.padi": 7, "it.palawija": 3 } };
  const own = { group: "food-crops", weights: [foodCrops] };
  const left = recordOf(wages, own);
  const right = recordOf(wages, { group: "food-crops" });
  const other = scenarioModel(ntpBook, { group: "livestock", month: "2020-12" });
  const elsewhere = scenarioRecord(other, wages, runScenario(other, wages), {
    ...{ weights: [foodCrops], day },
  });
  expect([left.weights, elsewhere?.weights]).toEqual([[foodCrops], []]);
  expect(weightsInPercent(left).map(({ percent }) => percent)).toEqual([70, 30]);
  expect(comparedEntries(left, right).weights).toEqual([
    { group: "food-crops", row: "it", key: "it.padi", percents: [70, undefined] },
    { group: "food-crops", row: "it", key: "it.palawija", percents: [30, undefined] },
  ]);
});

test("two scenarios stand beside each other price by price, 0 where one leaves a price alone", () => {
  const { prices } = comparedEntries(recordOf(rice), recordOf(wages));
  expect(prices.map(({ price, percents }) => [price, ...percents])).toEqual([
    ["it.padi", -3, 0],
    ["ib.ikrt.food", expect.closeTo(-0.6, 12), 0],
    ["ib.bppbm.wages", 0, 10],
  ]);
});
