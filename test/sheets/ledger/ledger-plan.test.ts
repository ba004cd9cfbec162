import {
  runScenario,
  scenarioModel,
  scenarioRecord,
  type LedgerEntry,
  type OwnWeights,
  type Scenario,
} from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";
import { planLedger } from "../../../src/sheets/ledger";
import type { SheetPlan } from "../../../src/workbook/plan";
import { ntpBook } from "../../support/bundled-books";
import { calculatedPlan } from "../../support/calculated-plan";
import { carryOut } from "../../support/carry-out";
import { differingCells } from "../../support/differing-cells";
import { textsOf } from "../../support/texts-of";

const own: OwnWeights = {
  ...{ group: "food-crops", row: "it" },
  weights: { "it.padi": 70, "it.palawija": 30 },
};

function entry(scenario: Scenario, month: string, weights: OwnWeights[] = []): LedgerEntry {
  const model = scenarioModel(ntpBook, { group: "food-crops", month, weights });
  const outcome = runScenario(model, scenario);
  const record = scenarioRecord(model, scenario, outcome, { weights, day: "2031-04-02" })!;
  return { name: scenario.name, record };
}

const entries = [
  entry({ name: "=Rice falls", shocks: [{ item: "it.padi", percent: -10 }] }, "2020-12", [own]),
  entry({ name: "Wages rise", shocks: [{ item: "ib.bppbm.wages", percent: 10 }] }, "2020-03"),
];

const planOf = (request: Partial<Parameters<typeof planLedger>[0]> = {}): SheetPlan =>
  planLedger({
    ...{ blockId: "ledger~1", language: "en", target: { newSheet: "Ledger" } },
    ...{ entries, library: bundledLibrary, pair: [0, 1], ...request },
  });

test.each(["en", "id"] as const)(
  "every formula of the sheet gives what is expected there (%s)",
  (language) => {
    const plan = planOf({ language });
    expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
  },
);

test("it is carried out on the host, and a name that looks like a formula stays a text", async () => {
  await carryOut(planOf());
});

test("the comparison names each date, base and weight, and what neither has is left out", () => {
  const plan = planOf();
  const at = plan.regions.findIndex(({ cells }) =>
    cells[0]?.some((c) => "text" in c && c.text === "Line"),
  );
  const lines = plan.regions[at]?.cells.map(([line]) => (line && "text" in line ? line.text : ""));
  expect(lines).toEqual([
    ...["Line", "Date", "Book", "Group", "Base month", "Weights"],
    ...["Rice (paddy), percent", "Wages, percent"],
    "Weight, percent: Food crops, It: Rice (paddy)",
    "Weight, percent: Food crops, It: Secondary food crops",
    ...["NTP", "NTUP", "It", "Ib"].flatMap((index) =>
      ["base", "after", "change"].map((stage) => `${index}, ${stage}`),
    ),
  ]);
});

test("a book that the library does not have is named by its id, and nothing else is lost", () => {
  const [one] = entries;
  const foreign = { ...one!, record: { ...one!.record, book: "elsewhere" } };
  const texts = textsOf(planOf({ entries: [foreign] }));
  expect(texts).toEqual(expect.arrayContaining(["elsewhere", "food-crops", "Rice (paddy)"]));
});

test("a single scenario without own weights has neither comparison nor weights", () => {
  const [, second] = entries;
  const plan = planOf({ entries: [second!] });
  const texts = textsOf(plan);
  expect(texts.filter((text) => /^(?:Line by line|Own weights)/.test(text))).toEqual([]);
  expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
});
