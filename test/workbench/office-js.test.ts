import path from "node:path";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const dist = path.join(__dirname, "echo-add-in");
const withEcho = (test: (open: OpenWorkbench) => Promise<void>) => withWorkbench(test, { dist });

describe("Office.js in the pane's frame", () => {
  it("finds itself in Excel, with the host's language and requirement sets", () =>
    withWorkbench(
      async ({ pane }) => {
        const found = await pane.evaluate(async () => {
          const { host } = await Office.onReady();
          const { displayLanguage, requirements } = Office.context;
          return {
            host,
            displayLanguage,
            has17: requirements.isSetSupported("ExcelApi", "1.17"),
            has18: requirements.isSetSupported("ExcelApi", "1.18"),
          };
        });
        expect(found).toEqual({
          host: "Excel",
          displayLanguage: "id-ID",
          has17: true,
          has18: false,
        });
      },
      { dist, locale: "id-ID" },
    ));

  it("reads in one sync what the grid calculated for a formula of the sync before", () =>
    withEcho(async ({ pane, workbench }) => {
      const values = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1:B1").values = [[2, "=SUM(BPS.SEQUENCE_TO(4))*A1"]];
          await context.sync();
          const range = sheet.getRange("A1:B1").load("values");
          await context.sync();
          return range.values;
        }),
      );
      expect(values).toEqual([[2, 20]]);
      expect(await workbench.read("A1:B1")).toEqual([[2, 20]]);
    }));

  it("shows in the grid a new sheet with a table, number formats and a selection", () =>
    withEcho(async ({ page, pane, workbench }) => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("Tabel");
          const range = sheet.getRange("A1:B3");
          range.values = [
            ["Bulan", "NTP"],
            ["Januari", 104.5],
            ["Februari", 1234.5],
          ];
          range.numberFormat = Array.from({ length: 3 }, () => ["General", "#,##0.00"]);
          // Room for the numbers in letters of any font.
          range.format.columnWidth = 90;
          sheet.tables.add("A1:B3", true).name = "Ntp";
          sheet.getRange("B2:B3").select();
          await context.sync();
        }),
      );
      expect(await workbench.text("Tabel!A1:B3")).toEqual([
        ["Bulan", "NTP"],
        ["Januari", "104.50"],
        ["Februari", "1,234.50"],
      ]);
      expect((await workbench.snapshot()).selection).toEqual(["Tabel!B2:B3"]);
      await page
        .locator("#selection", { hasText: "Tabel!B2:B3, 2 cells" })
        .waitFor({ state: "attached" });
    }));

  it("draws a line chart with a description for screen readers", () =>
    withEcho(async ({ page, pane }) => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange("A1:C4");
          range.values = [
            ["", "It", "Ib"],
            ["Jan", 110, 104],
            ["Feb", 112, 105],
            ["Mar", 109, 106],
          ];
          const chart = sheet.charts.add(Excel.ChartType.line, range, Excel.ChartSeriesBy.columns);
          chart.title.text = "Prices";
          chart.setPosition("E2", "J14");
          await context.sync();
        }),
      );
      const chart = page.getByRole("group", {
        name: "Chart: Prices. Series: 2, points in each: 3.",
      });
      await chart.waitFor();
      expect(await chart.locator('path[stroke-width="2.25"]').count()).toBe(2);
    }));
});
