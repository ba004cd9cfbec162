import { special } from "../../scripts/stand-in/made-up-data";
import { startStandIn, type StandIn } from "../../scripts/stand-in/start-stand-in";
import { insertionTexts, type Language, ntpFiguresTexts, ownTradeTexts } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { type OpenWorkbench, withWorkbench } from "./with-workbench";
import { chooseLive, enterLiveKey, openLiveTable } from "./live-hand";

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const withLive = (language: Language, test: (open: OpenWorkbench) => Promise<void>) =>
  withWorkbench(test, {
    upstream: standIn.address,
    locale: language === "id" ? "id-ID" : "en-US",
  });

describe.each(["en", "id"] as const)("what live tables are recognised as, in %s", (language) => {
  const texts = ntpFiguresTexts[language];

  it("a variable of It, Ib and NTP becomes a book that Series finds", () =>
    withLive(language, async ({ pane }) => {
      await enterLiveKey(pane, language);
      await openLiveTable(pane, language, special.termsOfTrade, "2024");
      await chooseLive(pane, /Nilai Tukar Petani/, "table");
      await pane.getByText(texts.subjects.ntp).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByRole("button", { name: texts.openSubject.ntp }).click();
      const panel = pane.getByRole("tabpanel");
      await panel.getByText("It, Ib, NTP", { exact: true }).waitFor();
      await panel.getByRole("combobox", { name: texts.place }).selectOption("Wilayah 2");
      expect(await axeViolations(pane)).toEqual([]);
      await panel.getByRole("button", { name: texts.use }).click();
      await panel.getByText(texts.used).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("a variable of exports is open as trade with its countries and its unit", () =>
    withLive(language, async ({ pane }) => {
      await enterLiveKey(pane, language);
      await openLiveTable(pane, language, special.exports, "2024");
      await pane.getByRole("button", { name: insertionTexts[language].atSelection }).click();
      await pane.getByText(texts.subjects.trade).waitFor();
      await pane.getByRole("button", { name: texts.openSubject.trade }).click();
      const panel = pane.getByRole("tabpanel");
      await panel.getByText(ownTradeTexts[language].found).waitFor();
      await panel.getByText("2024", { exact: true }).first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
    }));
});
