import { weightsOfBook, type OwnWeights } from "../../../src/analysis";
import {
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
});
