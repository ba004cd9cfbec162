import { hsChapterNames } from "../../src/language";
import { runScenario, scenarioModel } from "../../src/analysis";
import { scenarioSheet } from "../../src/sheets/scenario/scenario-sheet";
import { priceCell } from "../../src/sheets/scenario/scenario-cells";
import { ntpBook } from "../support/bundled-books";
import { axeViolations } from "./axe-violations";
import { eventually, expectCells, typeByHand } from "./hand";
import { pasteHere, readerTask } from "./reader";

/** Tasks of a reader who computes with figures of their own. */

readerTask({
  task: "NTP from two own rows with decimal commas, the result in sight before it is inserted",
  clicks: 8,
  options: { locale: "id-ID" },
  async run(reader) {
    const { pane, page, workbench, click, point } = reader;
    for (const [cell, value] of [
      ["B1", "110,5"],
      ["C1", "99,9"],
      ["B2", "100"],
      ["C2", "90"],
    ] as const)
      await typeByHand(reader, cell, value);
    await click(pane.getByRole("tab", { name: "Fungsi" }));
    await pane.getByRole("searchbox").fill("BPS.NTP");
    await click(pane.getByRole("listitem").getByRole("button").first());
    await point("B1:C1");
    await click(pane.getByRole("button", { name: "Pakai sel terpilih untuk it" }));
    await point("B2:C2");
    await click(pane.getByRole("button", { name: "Pakai sel terpilih untuk ib" }));
    const result = pane.getByRole("region", { name: "Hasil" });
    expect(await result.innerText()).toMatch(/110,50\s+111,00/);
    expect(await axeViolations(page)).toEqual([]);
    await point("B4");
    await click(pane.getByRole("button", { name: "Sisipkan di sel terpilih" }));
    await pane
      .getByText(/^Disisipkan di /)
      .first()
      .waitFor();
    expect(await workbench.text("B4:C4")).toEqual([["110,50", "111,00"]]);
  },
});

readerTask({
  task: "a function typed into a cell with completion and semicolons",
  clicks: 1,
  options: { locale: "id-ID" },
  async run(reader) {
    const { page, workbench, point } = reader;
    await point("D2");
    await page.keyboard.type("=NTP");
    await page.locator("li").filter({ hasText: "BPS.NTP" }).first().waitFor();
    await page.keyboard.press("Tab");
    await eventually(() => workbench.caret(), "=BPS.NTP(".length);
    await page.keyboard.type("110,5;100)");
    await page.keyboard.press("Enter");
    await expectCells(workbench, "D2", [[110.5]]);
  },
});

readerTask({
  task: "a word of an argument chosen from those that it takes",
  clicks: 1,
  async run(reader) {
    const { page, workbench, point } = reader;
    await point("D2");
    await page.keyboard.type("=BPS.HS_CHAPTER(3,e");
    await page.locator("li").filter({ hasText: '"en"' }).first().waitFor();
    await page.keyboard.press("Tab");
    await eventually(() => workbench.caret(), '=BPS.HS_CHAPTER(3,"en"'.length);
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await expectCells(workbench, "D2", [[hsChapterNames["03"]!.en]]);
  },
});

readerTask({
  task: "rubber −10 % to a sheet, the result in sight, and changed there",
  clicks: 4,
  async run(reader) {
    const { pane, page, workbench, click, point } = reader;
    const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
    const ntpAfter = (percent: number) =>
      runScenario(model, { name: "", shocks: [{ item: "it.estate-crops", percent }] }).groups.at(-1)
        ?.after.ntp as number;
    await click(pane.getByRole("tab", { name: "Scenario" }));
    await pane.getByRole("searchbox", { name: "Search prices" }).fill("rubber");
    await click(pane.getByRole("list", { name: "Prices found" }).getByRole("button"));
    await pane.getByRole("textbox", { name: /^Share of Rubber/ }).fill("30");
    await pane.getByRole("textbox", { name: "Rubber, percent" }).fill("-10");
    const shown = pane
      .getByRole("term")
      .filter({ hasText: /^NTP$/ })
      .locator("xpath=following-sibling::dd[1]");
    expect(await shown.innerText()).toBe(ntpAfter(-3).toFixed(2));
    for (const part of [shown, pane.getByRole("slider", { name: "Rubber, slider" })])
      expect(
        await part.evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      ).toBe(true);
    await click(pane.getByRole("button", { name: "Insert as live sheet" }));
    await pane
      .getByText(/^Inserted at /)
      .first()
      .waitFor();
    const sheet = scenarioSheet({
      blockId: "test",
      language: "en",
      target: { newSheet: "Scenario Combined" },
      model,
      scenarios: [{ name: "", shocks: [{ item: "it.estate-crops", percent: 1 }] }],
    });
    const after = sheet.at.headline.cell("after1");
    expect((await workbench.read(after))[0]?.[0]).toBeCloseTo(ntpAfter(-3), 9);
    await point(priceCell(sheet, "it.estate-crops", "percent1"));
    await page.keyboard.type("-5");
    await page.keyboard.press("Enter");
    await eventually(
      async () => Number((await workbench.read(after))[0]?.[0]).toFixed(9),
      ntpAfter(-5).toFixed(9),
    );
    const made = (await workbench.snapshot()).sheets.find(
      ({ name }) => name === "Scenario Combined",
    );
    expect(made).toMatchObject({ frozen: { rows: 3, columns: 0 } });
  },
});

readerTask({
  task: "the month's release from pasted own items under one's own headers",
  clicks: 3,
  options: { locale: "id-ID" },
  async run(reader) {
    const { pane, point, click } = reader;
    await point("A1");
    await pasteHere(reader, [
      ["Subsektor", "Komponen", "Uraian", "Bobot", "Okt 2024", "Nov 2024"],
      ["Tanaman Pangan", "It", "Padi", "80", "100", "110,5"],
      ["Tanaman Pangan", "It", "Jagung", "20", "100", "100"],
      ["Tanaman Pangan", "IKRT", "Makanan", "60", "100", "101"],
      ["Tanaman Pangan", "BPPBM", "Pupuk", "40", "100", "100"],
    ]);
    await click(pane.getByRole("tab", { name: "Bulan ini" }));
    await click(pane.getByRole("button", { name: "Baca sel terpilih" }));
    // It 108.40 over Ib 100.60.
    await pane
      .getByText(/tercatat 107,75 atau naik 7,75 persen/)
      .first()
      .waitFor();
  },
});

readerTask({
  task: "a misprint in a pasted table, found, and its cell selected",
  clicks: 4,
  options: { locale: "id-ID" },
  async run(reader) {
    const { pane, workbench, point, click } = reader;
    await point("B3");
    await pasteHere(reader, [
      ["Negara", "Ekspor", "Impor", "Neraca"],
      ["Jepang", "1.200,0", "300,0", "900,0"],
      ["Tiongkok", "2.354,0", "1.500,0", "845,0"],
      ["India", "1.455,0", "200,0", "1.255,0"],
      ["Jumlah", "5.000,0", "2.000,0", "3.000,0"],
    ]);
    await click(pane.getByRole("tab", { name: "Periksa" }));
    await click(pane.getByRole("button", { name: "Periksa", exact: true }));
    const finding = pane.getByRole("list", { name: "Temuan" }).getByRole("button").first();
    expect(await finding.innerText()).toContain("C5 2354, mungkin 2345");
    await click(finding);
    await eventually(async () => (await workbench.snapshot()).selection, ["Sheet1!C5"]);
  },
});

readerTask({
  task: "a paste of decimal commas is read as it was printed",
  clicks: 1,
  options: { locale: "id-ID" },
  async run(reader) {
    await reader.point("A1");
    await pasteHere(reader, [["117,14", "2.354,5"]]);
    await expectCells(reader.workbench, "A1:B1", [[117.14, 2354.5]]);
  },
});

readerTask({
  task: "a paste of decimal commas under English settings is read as it was printed, too",
  clicks: 1,
  async run(reader) {
    await reader.point("A1");
    await pasteHere(reader, [["117,14", "7.500"]]);
    await expectCells(reader.workbench, "A1:B1", [[117.14, 7500]]);
  },
});
