import { bundledLibrary } from "../../src/bundled";
import { ntpBook } from "../support/bundled-books";
import type { Frame } from "playwright-core";
import { figuresOf, figureTable, withRowNames } from "../../src/library";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

async function search(pane: Frame, words: string): Promise<void> {
  await pane.getByRole("searchbox").fill(words);
}

async function openTable(pane: Frame, words: string): Promise<void> {
  await search(pane, words);
  await pane.getByRole("list", { name: "Tables" }).getByRole("button").first().click();
  await pane.getByRole("button", { name: "All tables" }).waitFor();
}

async function insert({ pane, workbench }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
  await workbench.idle();
}

const charts = ({ page }: OpenWorkbench) => page.locator("figure.chart");

describe("the catalogue", () => {
  it("shows number, unit, period, source and errata of a table found by HS chapter", () =>
    withWorkbench(async ({ pane }) => {
      await search(pane, "trade hs25 t2");
      const first = pane.getByRole("list", { name: "Tables" }).getByRole("button").first();
      await first.filter({ hasText: "Table 2" }).waitFor();
      const text = await first.innerText();
      expect(text).toContain("US dollars; percent");
      expect(text).toContain("2020");
      expect(text).toContain("Trade NTT");
      expect(text).toContain("1 correction");
    }));

  it("counts the tables beside each value of a facet and narrows the list to them", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByText("78 tables").first().waitFor();
      await pane.getByRole("button", { name: "Trade NTT (28)" }).click();
      await pane.getByText("28 tables").first().waitFor();
      const subject = pane.getByRole("combobox", { name: "Subject" });
      const option = await subject.locator("option", { hasText: "Trade balance" }).innerText();
      expect(option).toBe("Trade balance (2)");
      await subject.selectOption({ label: option });
      await pane.getByText("2 tables").first().waitFor();
    }));

  it("inserts picked rows and columns, with a native chart of chosen rows beside them", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await openTable(pane, "lampiran 2 ntp");
      await pane.getByRole("button", { name: /^Rows and columns/ }).click();
      await pane.getByRole("radio", { name: "Main groups (6)" }).click();
      await pane.getByRole("checkbox", { name: "June 2020" }).click();
      await pane.getByRole("button", { name: /^Chart/ }).click();
      await pane.getByRole("checkbox", { name: "Add a chart next to the table" }).click();
      const inChart = pane.getByRole("group", { name: "Rows in the chart" });
      await inChart.getByRole("checkbox", { name: "Terms of trade of the farm business" }).click();
      await inChart.getByRole("checkbox", { name: "Index of prices received by farmers" }).click();
      await insert(open);
      const rows = await workbench.read("A4:G10");
      const table = withRowNames(bundledLibrary.table("ntp-kaltim-2020.l2"), "english");
      expect(rows.slice(1).map(([label]) => label)).toEqual(
        ["it", "ib", "ib.ikrt", "ib.bppbm", "ntp", "ntup"].map(
          (key) => table.rows.find((row) => row.key === key)!.label,
        ),
      );
      expect(rows[1]!.slice(1)).toEqual([117.14, 119.78, 117.76, 114.9, 113.76, ""]);
      expect(await charts(open).count()).toBe(1);
      expect(await charts(open).getAttribute("aria-label")).toContain("2");
      await pane.getByRole("button", { name: "Undo insertion" }).click();
      await pane.getByText("Removed.").first().waitFor();
      expect(await charts(open).count()).toBe(0);
    }));

  it("calls rows in the language of the pane, or as printed where that is asked for", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await openTable(pane, "trade ntt t2");
      await pane.getByRole("rowheader", { name: "Salt, sulphur, lime" }).waitFor();
      await pane.getByRole("checkbox", { name: "Row names as printed, in Indonesian" }).check();
      await pane.getByRole("rowheader", { name: "Garam, Belerang, Kapur" }).waitFor();
      await insert(open);
      expect((await workbench.read("A4:A14")).flat()).toContain("Garam, Belerang, Kapur");
    }));

  it("rebuilds a figure of the book from two tables, with its chart, on a sheet of its own", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await openTable(pane, "lampiran 2 ntp");
      await pane.getByRole("button", { name: "Insert with chart: Figure 6.3" }).click();
      await pane
        .getByText(/^Inserted at Figure 6\.3/)
        .first()
        .waitFor();
      await workbench.idle();
      const figure = figuresOf(ntpBook, ntpBook.table("l2")).find(({ number }) =>
        number.en.endsWith("6.3"),
      );
      const { rows } = withRowNames(figureTable(ntpBook, figure!), "english");
      const shown = await workbench.read("A5:B16");
      expect(shown).toEqual(rows.map(({ label, values }) => [label, Number(values[0])]));
      expect(await charts(open).count()).toBe(1);
    }));

  it("lists every correction under the table, shades the cell and shows its proof on focus", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await openTable(pane, "trade ntt t2");
      const marked = pane.locator("[data-corrected]").getByRole("button");
      expect(await marked.count()).toBe(1);
      await marked.focus();
      await pane.getByRole("tooltip").waitFor();
      expect(await pane.getByRole("tooltip").innerText()).toContain("Printed: 52,11");
      await insert(open);
      const lines = (await workbench.read("A1:A20")).map(([text]) => String(text));
      expect(
        lines.filter((text) => text.includes("Printed: 52,11. Corrected: 52.12.")),
      ).toHaveLength(1);
    }));

  it("shows the printed numbers in the other edition, without marks", () =>
    withWorkbench(async (open) => {
      await openTable(open.pane, "trade ntt t2");
      await open.pane.getByRole("radio", { name: "As printed" }).click();
      const marked = open.pane.locator("[data-corrected]").getByRole("button");
      expect(await marked.count()).toBe(0);
      await insert(open);
      expect((await open.workbench.read("A1:C12")).flat()).toContain(52.11);
    }));

  it("inserts several tables with progress, each on its sheet, and removes them again", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const before = await workbench.snapshot();
      await pane.getByRole("button", { name: "Choose several" }).click();
      await search(pane, "NTPR");
      await pane.getByRole("button", { name: "Choose all found" }).click();
      const button = pane.getByRole("button", { name: /^Insert \d+ tables on new sheets/ });
      const count = Number(/\d+/.exec(await button.innerText())![0]);
      expect(count).toBeGreaterThan(3);
      await button.click();
      await pane.getByRole("progressbar").waitFor();
      await pane.getByText(`${count} tables inserted`).first().waitFor();
      const sheets = (await workbench.snapshot()).sheets;
      expect(sheets).toHaveLength(before.sheets.length + count);
      await pane.getByRole("button", { name: "Undo all insertions" }).click();
      await pane.getByText("Removed. The workbook is as it was before.").first().waitFor();
      await workbench.idle();
      expect((await workbench.snapshot()).sheets).toEqual(before.sheets);
    }));

  it("stops after the table under way when the reader cancels", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await pane.getByRole("button", { name: "Choose several" }).click();
      await pane.getByRole("button", { name: "Choose all found" }).click();
      await pane.getByRole("button", { name: "Insert 78 tables on new sheets" }).click();
      await pane.getByRole("button", { name: "Cancel" }).click();
      const text = pane.getByText(/^Stopped: \d+ of 78 tables inserted\./).first();
      await text.waitFor();
      const done = Number(/\d+/.exec(await text.innerText())![0]);
      expect(done).toBeLessThan(78);
      await workbench.idle();
      expect((await workbench.snapshot()).sheets).toHaveLength(1 + done);
    }));

  it("explains a table and a function: three concepts, more on request, a page with the way back", () =>
    withWorkbench(async ({ pane }) => {
      await openTable(pane, "lampiran 2 ntp");
      const section = pane.getByRole("region", { name: "What the terms mean" });
      expect(await section.getByRole("listitem").count()).toBe(3);
      await section.getByRole("button", { name: /more$/ }).click();
      expect(await section.getByRole("listitem").count()).toBeGreaterThan(3);
      const link = section.getByRole("listitem").nth(1).getByRole("button");
      const term = await link.innerText();
      await link.click();
      await pane.getByRole("heading", { level: 2, name: term }).waitFor();
      await pane.getByRole("button", { name: "Back" }).click();
      await pane.getByRole("heading", { level: 2, name: /Farmers' terms of trade/ }).waitFor();
      expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(term);
      await pane.getByRole("tab", { name: "Functions" }).click();
      await pane.getByRole("searchbox").fill("NTUP");
      await pane.getByRole("listitem").getByRole("button").first().click();
      await pane.getByRole("region", { name: "What the terms mean" }).waitFor();
    }));

  it.each(["en-US", "id-ID"] as const)("has no violation that axe finds, in %s", (locale) =>
    withWorkbench(
      async ({ pane }) => {
        const check = async (screen: string) => {
          const found = await axeViolations(pane);
          expect([screen, found]).toEqual([screen, []]);
        };
        await pane.getByRole("button", { name: /^(Choose several|Pilih beberapa)$/ }).click();
        await pane.getByRole("checkbox").nth(1).click();
        await check("several tables");
        await pane.getByRole("button", { name: /^(Choose several|Pilih beberapa)$/ }).click();
        await search(pane, "lampiran 2 ntp");
        await pane.getByRole("listitem").getByRole("button").first().click();
        for (const name of [/^(Rows and|Baris dan)/, /^(Chart|Grafik)/]) {
          await pane.getByRole("button", { name }).click();
        }
        await pane.getByRole("radio", { name: /^(Choose rows|Pilih)/ }).click();
        await pane.getByRole("checkbox", { name: /^(Add a chart|Tambahkan grafik)/ }).click();
        await check("all choices of a table");
        const terms = pane.getByRole("region", { name: /^(What the terms|Arti istilah)/ });
        await terms.getByRole("listitem").first().getByRole("button").click();
        await check("a concept");
      },
      { locale },
    ),
  );
});
