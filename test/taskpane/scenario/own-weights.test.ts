import { ntpBook } from "../../support/bundled-books";
import { runScenario, scenarioModel } from "../../../src/analysis";
import { readWeights } from "../../../src/taskpane/scenario/read-weights";
import {
  completeWeights,
  ownOf,
  weightSetsOf,
  withOwn,
} from "../../../src/taskpane/scenario/weight-sets";

const whole = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
const sets = weightSetsOf(whole);
const foodCrops = sets.find(({ id }) => id === "food-crops it")!;

describe("weightSetsOf", () => {
  test("the whole comes first; a row of one item has no weights to give", () => {
    expect(sets[0]).toMatchObject({ id: "combined", row: "" });
    expect(sets.map(({ id }) => id)).not.toContain("estate-crops it");
    expect(sets.every(({ shares }) => shares.length > 1)).toBe(true);
  });
});

describe("completeWeights", () => {
  test("waits for every component, and for one above 0", () => {
    expect(completeWeights(ntpBook, foodCrops, { "it.padi": 7000 })).toBeUndefined();
    expect(completeWeights(ntpBook, foodCrops, { "it.padi": 0, "it.palawija": 0 })).toBeUndefined();
    const found = completeWeights(ntpBook, foodCrops, { "it.padi": 7000, "it.palawija": 2000 });
    expect(found?.total).toBe(9000);
  });

  test("complete weights of every set can be computed with", () => {
    const weights = sets.map(
      (set) =>
        completeWeights(
          ntpBook,
          set,
          Object.fromEntries(set.shares.map(({ key }, i) => [key, i + 1])),
        )!.own,
    );
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12", weights });
    expect(runScenario(model, { name: "", shocks: [] }).groups.at(-1)?.base.ntp).toBeGreaterThan(0);
    expect(model.normalised).toHaveLength(sets.length);
  });

  test("one set takes the place of the old one", () => {
    const own = (padi: number) => ({
      group: "food-crops",
      row: "it",
      weights: { "it.padi": padi, "it.palawija": 1 },
    });
    const next = withOwn([own(1)], foodCrops, own(2));
    expect(next).toEqual([own(2)]);
    expect(ownOf(next, foodCrops)).toEqual(own(2));
    expect(withOwn(next, foodCrops, undefined)).toEqual([]);
  });
});

describe("readWeights", () => {
  const components = [
    { key: "it.padi", names: ["Padi", "Rice"] },
    { key: "it.palawija", names: ["Palawija", "Secondary food crops"] },
  ];

  test("reads names in either language or keys, and the last number of a row", () => {
    const read = readWeights(
      [
        ["Item", "Code", "Weight"],
        ["PADI", 11, 7500],
        ["it.palawija", 12, "2.500,5"],
        ["Kopi", 13, 10],
      ],
      components,
    );
    expect(read).toEqual({
      weights: { "it.padi": 7500, "it.palawija": 2500.5 },
      unknown: ["Kopi"],
    });
  });

  test("as many numbers as components are read in their order", () => {
    expect(readWeights([[0.7], [""], [0.3]], components).weights).toEqual({
      "it.padi": 0.7,
      "it.palawija": 0.3,
    });
  });

  test("a negative number is no weight", () => {
    expect(readWeights([["Padi", -1]], components)).toEqual({ weights: {}, unknown: [] });
  });
});
