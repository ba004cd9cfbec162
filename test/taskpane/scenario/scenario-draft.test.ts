import { ntpBook } from "../../support/bundled-books";
import { priceIds, runScenario, scenarioModel } from "../../../src/analysis";
import {
  exampleShocks,
  scenarioOf,
  shockOf,
  withLinks,
  withoutShock,
  withShock,
  type DraftShock,
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

describe("withoutShock", () => {
  const whole = exampleShocks["estate-crops"];
  const palm = exampleShocks["palm-oil"];
  const links = [{ item: "ib.ikrt.food", follows: whole.item, part: 30 }];

  test("what followed a price goes with its last change", () => {
    const one = withoutShock({ shocks: [whole, palm], links }, palm);
    expect(one).toEqual({ shocks: [whole], links });
    expect(withoutShock(one, whole)).toEqual({ shocks: [], links: [] });
  });
});

describe("withLinks", () => {
  test("replaces what follows one price and leaves the others", () => {
    const rice = { item: "ib.ikrt.food", follows: "it.padi", part: 20 };
    const maize = { item: "ib.ikrt.food", follows: "it.palawija", part: 5 };
    expect(withLinks([rice, maize], "it.padi", [])).toEqual([maize]);
  });
});

describe("shockOf", () => {
  test("waits for the price that rupiah are counted against", () => {
    const asked: DraftShock = { item: "it.padi", percent: 3, rupiah: { price: null, change: 100 } };
    expect(shockOf(asked)).toBeUndefined();
    expect(shockOf({ ...asked, rupiah: { price: 5000, change: 100 } })).toEqual({
      item: "it.padi",
      percent: 0,
      rupiah: { price: 5000, change: 100 },
    });
  });
});

describe("scenarioOf", () => {
  const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
  const known = priceIds(model);
  const only = (shock: DraftShock) => ({ shocks: [shock], links: [] });

  test("palm oil is left out until its share is given", () => {
    expect(scenarioOf("", only(exampleShocks["palm-oil"]), known).shocks).toEqual([]);
  });

  test("palm oil -10 percent at a share of 80 percent is estate crops -8 percent", () => {
    const ntpAfter = (shock: DraftShock) =>
      runScenario(model, scenarioOf("", only(shock), known)).groups.at(-1)?.after.ntp;
    expect(ntpAfter({ ...exampleShocks["palm-oil"], part: 80 })).toBeCloseTo(
      ntpAfter({ item: "it.estate-crops", percent: -8 }) as number,
      12,
    );
  });

  test("prices and links that the group does not have are left out", () => {
    const fisheries = priceIds(scenarioModel(ntpBook, { group: "fisheries", month: "2020-12" }));
    const changes = {
      shocks: [exampleShocks["estate-crops"], exampleShocks.food],
      links: [
        { item: "ib.ikrt.food", follows: "it.estate-crops", part: 30 },
        { item: "ib.ikrt.restaurants", follows: "ib.ikrt.food", part: 60 },
      ],
    };
    expect(scenarioOf("", changes, fisheries)).toEqual({
      name: "",
      shocks: [exampleShocks.food],
      links: [{ item: "ib.ikrt.restaurants", follows: "ib.ikrt.food", part: 0.6 }],
    });
  });

  test("every example is a price of Gabungan", () => {
    expect(Object.values(exampleShocks).every(({ item }) => known.has(item))).toBe(true);
  });
});
