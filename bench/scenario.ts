import { runScenario, scenarioBreakEven, scenarioModel, type Scenario } from "../src/analysis";
import { bundledLibrary } from "../src/bundled";
import { typical } from "./support/measure";

/**
 * From a changed shock to all results of Gabungan: indices, changes and ranges of eight groups, contributions and
 * elasticities of all items, and the break-even. Goal: under 50 ms. Run: npx tsx bench/scenario.ts
 */
const goal = 50;

const model = scenarioModel(bundledLibrary.book("ntp-kaltim-2020"), {
  group: "combined",
  month: "2020-12",
});
let percent = 0;
const scenario = (): Scenario => ({
  name: "",
  shocks: [
    { item: "it.estate-crops", percent: (percent = (percent + 1) % 50) - 25 },
    { item: "ib.bppbm.supplies", percent: 20 },
  ],
});

const results = typical(() => runScenario(model, scenario()));
const breakEven = typical(() =>
  scenarioBreakEven(model, scenario(), { "it.estate-crops": 1 }, 110),
);
const verdict = results + breakEven < goal ? "reached" : "MISSED";
console.log(
  `from a changed shock to results ${results.toFixed(2)} ms, break-even ${breakEven.toFixed(2)} ms; goal ${goal} ms: ${verdict}`,
);
if (verdict === "MISSED") process.exitCode = 1;
