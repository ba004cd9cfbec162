import { scenarioModel, tradeNtpBridge, tradeSource } from "../../../src/analysis";
import { planBridge } from "../../../src/sheets/bridge";
import { ntpBook, tradeBook } from "../../support/bundled-books";
import { calculatedPlan } from "../../support/calculated-plan";
import { carryOut } from "../../support/carry-out";
import { differingCells } from "../../support/differing-cells";
import { textsOf } from "../../support/texts-of";

const bridgeWith = (passThrough: number, share = 100) =>
  tradeNtpBridge({
    source: tradeSource(tradeBook, "exports-by-port", "hs"),
    ...{ year: 2020, chapter: "03", item: "it.sea", passThrough, share },
    model: scenarioModel(ntpBook, { group: "fisheries", month: "2020-12" }),
  });

const planWith = (passThrough: number, language: "en" | "id" = "en") =>
  planBridge({
    ...{ blockId: "bridge~1", language, target: { newSheet: "Bridge" } },
    bridge: bridgeWith(passThrough),
  });

test.each(["en", "id"] as const)("every formula gives what is expected there (%s)", (language) => {
  const plan = planWith(60, language);
  expect(differingCells(calculatedPlan(plan).formulas())).toEqual([]);
});

test("another pass-through and share that are typed on the sheet give what analysis gives for them", () => {
  const sheet = calculatedPlan(planWith(60));
  // Below the assumption's header: pass-through, share; NTP stands in the last line of the results.
  sheet.set("B12", 25);
  sheet.set("B13", 50);
  const { percent, after } = bridgeWith(25, 50);
  expect(sheet.value("B14")).toBeCloseTo(percent, 9);
  expect(sheet.value("C20")).toBeCloseTo(after.ntp, 9);
});

test.each([
  ["en", /^An assumption, not a finding/],
  ["id", /^Ini asumsi, bukan temuan/],
] as const)("the second line of the sheet calls it an assumption (%s)", (language, words) => {
  expect(textsOf(planWith(60, language))[1]).toMatch(words);
});

test("it is carried out on the host", async () => {
  await carryOut(planWith(60));
});
