import { ntpBook, tradeBook } from "../../support/bundled-books";
import { decomposeNtpChange, scenarioModel, tradeScenario } from "../../../src/analysis";
import { planDecomposition } from "../../../src/sheets/decomposition";
import { planTradeScenario } from "../../../src/sheets/trade";
import { calculatedPlan } from "../../support/calculated-plan";
import { differingCells } from "../../support/differing-cells";

const common = {
  blockId: "change~1",
  language: "en" as const,
  target: { newSheet: "Change" },
};

describe("planTradeScenario", () => {
  test.each([
    ["exports-by-port", "hs", "hs27"],
    ["exports-by-origin", "country", "timor-leste"],
    ["imports", "hs", "hs10"],
  ] as const)("%s by %s: every formula gives the value that it carries", (flow, dimension, row) => {
    const scenario = tradeScenario(tradeBook, {
      flow,
      dimension,
      year: 2020,
      shocks: [{ row, percent: -25 }],
    });
    const plan = planTradeScenario({ ...common, edition: "corrected", scenario });
    const cells = calculatedPlan(plan).formulas();
    expect(cells.length).toBeGreaterThan(20);
    expect(differingCells(cells)).toEqual([]);
  });

  test("a typed change moves total and balance alike", () => {
    const scenario = tradeScenario(tradeBook, {
      flow: "exports-by-port",
      dimension: "hs",
      year: 2020,
      shocks: [],
    });
    const sheet = calculatedPlan(planTradeScenario({ ...common, edition: "corrected", scenario }));
    const largest = Math.max(...scenario.rows.map(({ base }) => base));
    sheet.set("D17", 10);
    expect(sheet.value("D7")).toBeCloseTo(scenario.total.base + largest / 10, 4);
    expect(sheet.value("D10")).toBeCloseTo(scenario.balance.base + largest / 10, 4);
  });
});

test("the chart of a trade scenario shows dollars only, base and after", () => {
  const scenario = tradeScenario(tradeBook, {
    flow: "imports",
    dimension: "country",
    year: 2020,
    shocks: [],
  });
  const [chart] = planTradeScenario({ ...common, edition: "corrected", scenario }).charts;
  expect(chart?.series?.map(({ name, values }) => [name, values.at.column])).toEqual([
    ["Base", 2],
    ["After", 4],
  ]);
});

describe("planDecomposition", () => {
  test.each([
    ["combined", "2020-01", "2020-12"],
    ["livestock", "2020-05", "2020-04"],
    ["estate-crops", "2020-06", "2020-07"],
  ])("%s, %s to %s: every formula gives the value that it carries", (group, from, to) => {
    const plan = planDecomposition({
      ...common,
      decomposition: decomposeNtpChange(ntpBook, { group, from, to }),
      from: scenarioModel(ntpBook, { group, month: from }),
      to: scenarioModel(ntpBook, { group, month: to }),
    });
    const cells = calculatedPlan(plan).formulas();
    expect(cells.length).toBeGreaterThan(20);
    expect(differingCells(cells)).toEqual([]);
  });
});
