import { weightsOfBook, type OwnWeights } from "../../../src/analysis";
import {
  mostScenarios,
  nothingKept,
  readScenarios,
  scenariosText,
  type WorkbookScenarios,
} from "../../../src/taskpane/scenario/workbook-scenarios";
import { ntpBook } from "../../support/bundled-books";

const kept: WorkbookScenarios = {
  scenarios: [
    {
      name: "Sawit turun",
      shocks: [
        { item: "it.estate-crops", percent: -5, part: 80 },
        { item: "it.padi", percent: 0, rupiah: { price: 5000, change: -250 } },
      ],
      links: [{ item: "ib.ikrt.food", follows: "it.padi", part: 20 }],
    },
  ],
  weights: [{ group: "food-crops", row: "it", weights: { "it.padi": 7, "it.palawija": 3 } }],
};

const withScenario = (scenario: unknown) =>
  JSON.stringify({ version: 1, scenarios: [scenario], weights: [] });
const withWeights = (weights: unknown) =>
  JSON.stringify({ version: 1, scenarios: [], weights: [weights] });

test.each<OwnWeights>([
  { group: "food-crops", row: "it", weights: { "it.padi": -1 } },
  { group: "food-crops", row: "it", weights: { "it.padi": 0 } },
  { group: "food-crops", row: "it", weights: { "it.sea": 1 } },
  { group: "nowhere", row: "it", weights: { "it.padi": 1 } },
])("weights that a book cannot take are not used: %j", (own) => {
  expect(weightsOfBook(ntpBook, [own])).toEqual([]);
  expect(weightsOfBook(ntpBook, [...kept.weights, own])).toEqual(kept.weights);
});

describe("readScenarios", () => {
  test("gives back what scenariosText wrote", () => {
    expect(readScenarios(scenariosText(kept))).toEqual(kept);
  });

  test("nothing to keep leaves no text", () => {
    expect(scenariosText(nothingKept)).toBeUndefined();
    expect(readScenarios(undefined)).toEqual(nothingKept);
  });

  test.each([
    "{",
    "3",
    "[]",
    '{"version":2,"scenarios":[],"weights":[]}',
    withScenario({ name: 1, shocks: [], links: [] }),
    withScenario({ name: "a", shocks: [{ item: "it.padi" }], links: [] }),
    withScenario({ name: "a", shocks: [{ item: "it.padi", percent: -100 }], links: [] }),
    withScenario({
      name: "a",
      shocks: [{ item: "it.padi", percent: 0, rupiah: { price: 10, change: -10 } }],
      links: [],
    }),
    withScenario({ name: "a", shocks: [], links: [{ item: "x", follows: "x", part: 1 }] }),
    withWeights({ group: "food-crops", row: "it", weights: { "it.padi": "1" } }),
    withWeights({ group: "food-crops", row: "it", weights: { "it.padi": null } }),
    withWeights({ group: "food-crops", weights: { "it.padi": 1 } }),
  ])("%s has nothing that can be used", (text) => {
    expect(readScenarios(text)).toEqual(nothingKept);
  });

  test("of two with the same name the first stays", () => {
    const [one] = kept.scenarios;
    const text = JSON.stringify({ version: 1, scenarios: [one, { ...one, links: [] }] });
    expect(readScenarios(text).scenarios).toEqual([one]);
  });

  const indices = { it: 110, ib: 100, ikrt: 101, bppbm: 99, ntp: 110, ntup: 111.1 };
  const record = {
    ...{ day: "2031-04-02", book: "a", version: "1", group: "combined", month: "2030-12" },
    ...{ tables: ["a.l1"], labels: { "it.padi": "Padi" } },
    shocks: [{ item: "it.padi", percent: -5 }],
    links: [],
    ...{ weights: kept.weights, base: indices, after: indices },
  };
  const recorded = { ...kept, scenarios: kept.scenarios.map((one) => ({ ...one, record })) };

  test("gives back the record of a scenario", () => {
    expect(readScenarios(scenariosText(recorded))).toEqual(recorded);
  });

  test.each([
    { day: 1 },
    { after: { ...indices, ntp: 0 } },
    { base: undefined },
    { shocks: [{ item: "it.padi", percent: -100 }] },
    { weights: [{ ...kept.weights[0], weights: { "it.padi": 0 } }] },
    { labels: { "it.padi": "x".repeat(201) } },
  ])("a record with %j is left out, its scenario stays", (part) => {
    const [one] = kept.scenarios;
    const text = withScenario({ ...one, record: { ...record, ...part } });
    expect(readScenarios(text).scenarios).toEqual([one]);
  });

  test("of more scenarios than a workbook keeps the first stay", () => {
    const scenarios = Array.from({ length: mostScenarios + 1 }, (_, at) => ({
      ...{ name: `${at}`, shocks: [], links: [] },
    }));
    expect(readScenarios(scenariosText({ scenarios, weights: [] })).scenarios).toHaveLength(
      mostScenarios,
    );
  });
});
