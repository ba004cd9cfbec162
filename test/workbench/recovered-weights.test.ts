import {
  booksTexts,
  insertionTexts,
  type Language,
  myDataTexts,
  ntpFiguresTexts,
  periodText,
  scenarioPaneTexts,
  weightTexts,
  screenTitles,
} from "../../src/language";
import { consumerPrices } from "../support/consumer-prices";
import { csvFile } from "../support/csv-file";
import { publishedLines, publishedMonths, publishedTitle } from "../support/published-province";
import { axeViolations } from "./axe-violations";
import { type OpenWorkbench, withWorkbench } from "./with-workbench";

/** The publication as a file: the title, the months across, the indices down. */
const file = csvFile(
  "antah.csv",
  [
    publishedTitle,
    ["Uraian", ...publishedMonths.map((month) => periodText(month, "id"))].join(";"),
    ...publishedLines().map(({ label, values }) => [label, ...values].join(";")),
  ].join("\n"),
);

const consumer = consumerPrices();
const prices = csvFile(
  "ihk.csv",
  [
    "Indeks Harga Konsumen",
    ["Kelompok", ...publishedMonths.slice(0, 18).map((month) => periodText(month, "id"))].join(";"),
    ...consumer.rows
      .filter(({ key }) => key !== "kosong")
      .map(({ label, values }) => [label, ...values.slice(0, 18)].join(";")),
  ].join("\n"),
);

/** Inserts what is shown as a sheet, and waits for it. */
async function insertSheet({ pane, workbench }: OpenWorkbench, language: Language): Promise<void> {
  await pane.getByRole("button", { name: insertionTexts[language].liveSheet }).press("Enter");
  await pane
    .getByText(/^(Inserted at|Disisipkan di) /)
    .first()
    .waitFor();
  await workbench.idle();
}

describe.each(["en", "id"] as const)("weights of published indices, in %s", (language) => {
  const texts = weightTexts[language];
  const figures = ntpFiguresTexts[language];
  const myData = myDataTexts[language];

  it("a scenario of a book without weights leads to them, and then computes with them", () =>
    withWorkbench(
      async (opened) => {
        const { pane } = opened;
        await pane.getByRole("tab", { name: screenTitles.myData[language] }).press("Enter");
        await pane.getByLabel(myData.choose).setInputFiles(file);
        await pane.getByRole("list", { name: file.name }).getByRole("button").first().click();
        await pane.getByRole("button", { name: figures.openSubject.ntp }).click();
        const panel = pane.getByRole("tabpanel");
        await panel.getByRole("textbox", { name: figures.province }).fill("Antah");
        await panel.getByRole("button", { name: figures.use }).click();
        await panel.getByText(figures.used).waitFor();

        await pane.getByRole("tab", { name: screenTitles.scenario[language] }).press("Enter");
        await panel
          .getByRole("combobox", { name: booksTexts[language].book })
          .selectOption("own-ntp-antah");
        await panel.getByRole("button", { name: texts.way }).press("Enter");
        const weights = panel.getByRole("region");
        await weights.getByText(texts.standings.determined).first().waitFor();
        await panel
          .getByRole("combobox", { name: texts.aggregate, exact: true })
          .selectOption("food-crops it");
        await panel.getByRole("rowheader", { name: /^(Padi|Rice \(paddy\))$/ }).waitFor();
        expect(await axeViolations(pane)).toEqual([]);

        await insertSheet(opened, language);

        await panel.getByRole("button", { name: texts.use }).press("Enter");
        await panel.getByText(texts.used).waitFor();
        await panel
          .getByRole("button", { name: scenarioPaneTexts[language].whatIf })
          .press("Enter");
        await panel.getByText(scenarioPaneTexts[language].shocksTitle).first().waitFor();
        await panel.getByText("NTP", { exact: true }).first().waitFor();
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale: language === "id" ? "id-ID" : "en-US" },
    ));

  it("the general index of a table of one's own gives the weights of its groups, on a sheet as well", () =>
    withWorkbench(
      async (opened) => {
        const { pane } = opened;
        await pane.getByRole("tab", { name: screenTitles.myData[language] }).press("Enter");
        await pane.getByLabel(myData.choose).setInputFiles(prices);
        await pane.getByRole("list", { name: prices.name }).waitFor();
        await pane.getByRole("tab", { name: screenTitles.scenario[language] }).press("Enter");
        await pane.getByRole("button", { name: texts.view }).press("Enter");
        await pane.getByRole("combobox", { name: texts.from }).selectOption("table");
        const panel = pane.getByRole("tabpanel");
        await panel.getByRole("rowheader", { name: "Perumahan" }).waitFor();
        await panel.getByRole("checkbox", { name: "Transportasi" }).press("Space");
        await panel.getByText(texts.noFixed).waitFor();
        await panel.getByRole("checkbox", { name: "Transportasi" }).press("Space");
        await panel.getByText(texts.noFixed).waitFor({ state: "detached" });
        expect(await axeViolations(pane)).toEqual([]);
        await insertSheet(opened, language);
      },
      { locale: language === "id" ? "id-ID" : "en-US" },
    ));
});
