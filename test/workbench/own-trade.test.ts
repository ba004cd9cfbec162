import {
  insertionTexts,
  type Language,
  ownTradeTexts,
  tradeAnalysisTexts,
  tradeTexts,
  screenTitles,
} from "../../src/language";
import { wideXlsx } from "../support/wide-xlsx";
import { axeViolations } from "./axe-violations";
import { eventually, pasteRows } from "./hand";
import { type OpenWorkbench, withWorkbench } from "./with-workbench";

/** Exports and imports of two years by country, as people have them: thousands of dollars, a total below. */
const table = [
  ["Ekspor dan Impor menurut Negara (Ribu US$)", "", "", "", ""],
  ["Negara", "Ekspor 2030", "Impor 2030", "Ekspor 2031", "Impor 2031"],
  ["Jepang", 40, 25, 60, 20],
  ["Tiongkok", 50, 10, 45, 30],
  ["Timor Leste", 10, 5, 15, 10],
  ["Jumlah", 100, 40, 120, 60],
];

async function paste(open: OpenWorkbench): Promise<void> {
  await pasteRows(open, table);
  await open.workbench.select("A1:E6");
}

const sheetNames = async ({ workbench }: OpenWorkbench) =>
  (await workbench.snapshot()).sheets.map(({ name }) => name);

describe.each(["en", "id"] as const)("trade from own tables in %s", (language: Language) => {
  const texts = ownTradeTexts[language];
  const inserting = insertionTexts[language];
  const isIndonesian = language === "id";
  const locale = isIndonesian ? "id-ID" : "en-US";

  it("reads selected cells, makes tables that our check proves, and the screens of trade show them: 6 clicks", () =>
    withWorkbench(
      async (opened) => {
        const { pane, workbench } = opened;
        await paste(opened);
        await pane.getByRole("tab", { name: screenTitles.trade[language] }).click();
        await pane.getByRole("button", { name: texts.view }).click();
        await pane.getByRole("button", { name: texts.readSelection }).click();
        await pane.getByText(texts.recognised).waitFor();
        await pane.getByText(texts.proved(8)).waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: texts.insert(8) }).click();
        await pane.getByText(inserting.many.done(8)).first().waitFor();
        await workbench.idle();
        const names = await sheetNames(opened);
        expect(names).toEqual(expect.arrayContaining([texts.sheet(1), texts.sheet(8)]));
        const first = await workbench.read(`'${texts.sheet(1)}'!A1:D12`);
        const total = first.find(([label]) => label === (isIndonesian ? "Jumlah" : "Total"));
        expect(total?.slice(1, 3)).toEqual([100_000, 120_000]);
        await pane.getByRole("button", { name: inserting.many.remove }).click();
        await pane.getByText(inserting.many.removed).first().waitFor();
        expect(await sheetNames(opened)).toHaveLength(1);
        await pane.getByRole("button", { name: texts.use }).click();
        await pane.getByText(texts.used).waitFor();
        await pane.getByRole("button", { name: tradeTexts[language].profile, exact: true }).click();
        const panel = pane.getByRole("tabpanel");
        await panel.getByText(isIndonesian ? "US$ 120.000" : "US$ 120,000").waitFor();
        await pane.getByRole("button", { name: tradeTexts[language].balance, exact: true }).click();
        await panel
          .getByText(isIndonesian ? "+0,06" : "+0.06")
          .first()
          .waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        const analysis = tradeAnalysisTexts[language];
        await pane.getByRole("button", { name: analysis.view, exact: true }).click();
        await pane
          .getByRole("combobox", { name: analysis.analysis })
          .selectOption(analysis.kinds.comparison);
        // Imports against exports: 20,000 less 60,000 for Japan.
        await panel
          .getByText(isIndonesian ? "−40.000" : "−40,000")
          .first()
          .waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: inserting.newSheet }).click();
        await pane.getByRole("button", { name: inserting.undo }).waitFor();
        await workbench.idle();
        const live = await workbench.read(`'${analysis.kinds.comparison}'!A4:E7`);
        expect(
          live.find(([label]) => label === (isIndonesian ? "Jepang" : "Japan"))?.slice(1, 4),
        ).toEqual([20_000, 60_000, -40_000]);
      },
      { locale },
    ));
});

describe("trade from records of a file", () => {
  it("is recognised by country, port, month and chapter, and corrected by the reader", () => {
    const { bytes } = wideXlsx({ countries: 4, ports: 2, months: 12, chapters: 4 });
    const texts = ownTradeTexts.en;
    return withWorkbench(async (opened) => {
      const { pane } = opened;
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByLabel("Choose files").setInputFiles({
        name: "impor.xlsx",
        mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        buffer: bytes,
      });
      await pane.getByRole("list", { name: "impor.xlsx" }).getByRole("button").last().waitFor();
      await pane.getByRole("tab", { name: screenTitles.trade.en }).click();
      await pane.getByRole("button", { name: texts.view }).click();
      await pane.getByRole("checkbox", { name: /impor.xlsx/ }).check();
      const summary = ["hs", "country", "port", "year", "month"] as const;
      const words = ["Imports", ...summary.map((role) => texts.roles[role])].join(", ");
      const recognised = pane.getByRole("button", { name: words });
      await recognised.waitFor();
      await pane.getByText("no weight: 4 tables").waitFor();
      await pane.getByText(texts.proved(13)).waitFor();
      await recognised.click();
      await pane
        .getByRole("combobox", { name: texts.dimension("Pelabuhan") })
        .selectOption(texts.roles.other);
      await pane.getByText("no port: 6 tables").waitFor();
      await pane.getByText(texts.proved(9)).waitFor();
      await eventually(() => axeViolations(pane), []);
      await pane.getByRole("button", { name: texts.insert(9) }).click();
      await pane.getByText(insertionTexts.en.many.done(9)).first().waitFor();
      await pane.getByRole("button", { name: insertionTexts.en.many.remove }).click();
      await pane.getByText(insertionTexts.en.many.removed).first().waitFor();
      expect(await sheetNames(opened)).toHaveLength(1);
    });
  });
});
