import { priceIds, runScenario, scenarioModel } from "../../../src/analysis";
import {
  exampleShocks,
  scenarioOf,
  withShock,
} from "../../../src/taskpane/scenario/scenario-draft";

describe("withShock", () => {
  test("a new change of the same price takes the old one's place", () => {
    const shocks = withShock([{ item: "it.padi", percent: 5 }], { item: "it.padi", percent: -5 });
    expect(shocks).toEqual([{ item: "it.padi", percent: -5 }]);
  });

  test("palm oil stands beside estate crops as a change of its own", () => {
    const shocks = withShock([exampleShocks["estate-crops"]], exampleShocks["palm-oil"]);
    expect(shocks).toHaveLength(2);
  });
});

describe("scenarioOf", () => {
  const model = scenarioModel({ group: "combined", month: "2020-12" });
  const known = priceIds(model);

  test("palm oil is left out until its share is given", () => {
    expect(scenarioOf("", [exampleShocks["palm-oil"]], known).shocks).toEqual([]);
  });

  test("palm oil -10 percent at a share of 80 percent is estate crops -8 percent", () => {
    const ntpAfter = (shock: Parameters<typeof withShock>[1]) =>
      runScenario(model, scenarioOf("", [shock], known)).groups.at(-1)?.after.ntp;
    expect(ntpAfter({ ...exampleShocks["palm-oil"], part: 80 })).toBeCloseTo(
      ntpAfter({ item: "it.estate-crops", percent: -8 }) as number,
      12,
    );
  });

  test("a price that the group does not have is left out", () => {
    const fisheries = priceIds(scenarioModel({ group: "fisheries", month: "2020-12" }));
    expect(scenarioOf("", [exampleShocks["estate-crops"]], fisheries).shocks).toEqual([]);
  });

  test("every example is a price of Gabungan", () => {
    expect(Object.values(exampleShocks).every(({ item }) => known.has(item))).toBe(true);
  });
});
