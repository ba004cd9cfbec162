import type { Frame } from "playwright-core";
import { finishSteps, misprintedTable } from "../../src/analysis";
import { bundledLibrary } from "../../src/bundled";
import { checkTexts, writtenRuleTexts } from "../../src/language";
import { axeViolations } from "./axe-violations";
import { withWorkbench, type OpenWorkbench } from "./with-workbench";

const rows: readonly (readonly string[])[] = [
  ["Negara", "Ekspor", "Impor", "Neraca", "Pangsa ekspor (%)"],
  ["Jepang", "1200", "300", "900", "24"],
  ["Cina", "2354", "1500", "845", "46.9"],
  ["India", "1455", "200", "1255", "29.1"],
  ["Jumlah", "5000", "2000", "3000", "100"],
];

/** A table with one slip: 2354 for 2345 in C5. */
async function typeTable({ workbench }: OpenWorkbench): Promise<void> {
  for (const [r, cells] of rows.entries()) {
    for (const [c, text] of cells.entries()) {
      await workbench.type(`${"BCDEF"[c]}${r + 3}`, text);
    }
  }
  await workbench.select("B4");
  await workbench.idle();
}

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByRole("heading", { name: "Findings" }).waitFor();
}

describe("the screen Check before print", () => {
  it("shows on a printed table what it finds: the table stands on a new sheet, its wrong cell is named", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const table = finishSteps(misprintedTable(bundledLibrary))!;
      const erratum = bundledLibrary.errata(table.id).find(({ kind }) => kind === "value")!;
      const at = table.columns.findIndex(({ key }) => key === erratum.column);
      const printed = table.rows.find(({ key }) => key === erratum.row)!.values[at]!;
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("button", { name: checkTexts.en.example }).click();
      const finding = pane.getByRole("list", { name: "Findings" }).getByRole("button").first();
      const text = await finding.innerText();
      expect(text).toContain(checkTexts.en.mayBe(printed, erratum.corrected));
      const address = text.split(" ")[0]!;
      expect(await axeViolations(pane)).toEqual([]);
      await workbench.idle();
      expect(await workbench.read(address)).toEqual([[Number(printed)]]);
      // Asked once more it is not put there twice.
      await pane.getByRole("tab", { name: "Tables" }).click();
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("button", { name: checkTexts.en.example }).click();
      await finding.waitFor();
      expect(await pane.getByText(/^Inserted at /).count()).toBe(0);
    }));

  it("finds swapped digits in the table around the selected cell, and selects the cell", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await typeTable(open);
      await check(pane);
      const finding = pane.getByRole("list", { name: "Findings" }).getByRole("button").first();
      const text = await finding.innerText();
      expect(text).toContain("C5 2354, probably 2345");
      expect(text).toContain("swapped digits; 3 statements support it");
      await finding.click();
      await workbench.idle();
      await pane.getByRole("button", { name: "Mark in the sheet" }).click();
      await pane.getByText("1 cell marked.").first().waitFor();
    }));

  it("marks the wrong cell and takes exactly that mark away again", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await typeTable(open);
      const before = await workbench.snapshot();
      await check(pane);
      await pane.getByRole("button", { name: "Mark in the sheet" }).click();
      await pane.getByText("1 cell marked.").first().waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).not.toEqual(before);
      await pane.getByRole("button", { name: "Unmark" }).click();
      await pane.getByText("1 mark removed.").first().waitFor();
      await workbench.idle();
      expect(await workbench.snapshot()).toEqual(before);
    }));

  it("inserts a report with findings and statements on its own sheet", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      await typeTable(open);
      await check(pane);
      await pane.getByRole("button", { name: "Insert report" }).click();
      await pane
        .getByText(/^Inserted at Check!/)
        .first()
        .waitFor();
      await workbench.idle();
      expect((await workbench.read("A1"))[0]?.[0]).toContain("Check of Sheet1!B3:F7");
      expect((await workbench.read("A6:D6"))[0]).toEqual(["C5", "2354", "2345", "swapped digits"]);
    }));

  it("takes a rule in the reader's own words, with the keyboard, and says what it cannot read", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      const values = [
        ["Wilayah", "Kakao", "Kopi", "Selisih kakao"],
        ["Timur", "1210", "300", "910"],
        ["Barat", "2345", "1500", "845"],
        ["Utara", "1455", "200", "1256"],
      ];
      for (const [r, cells] of values.entries())
        for (const [c, text] of cells.entries()) await workbench.type(`${"BCDE"[c]}${r + 3}`, text);
      await workbench.select("B4");
      await workbench.idle();
      await check(pane);
      const texts = writtenRuleTexts.en;
      await pane.getByRole("button", { name: new RegExp(texts.heading) }).press("Enter");
      const field = pane.getByRole("textbox", { name: texts.rule, exact: true });
      await field.fill("E = C - Gula");
      await field.press("Enter");
      await pane.getByText(texts.unknown("Gula")).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      await field.fill("E = C - D");
      await pane.getByRole("checkbox", { name: texts.exact }).press("Space");
      await field.press("Enter");
      const findings = pane.getByRole("list", { name: "Findings" });
      await findings.getByRole("button", { name: /E6/ }).first().waitFor();
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("says that changes were computed from levels before they were rounded", () =>
    withWorkbench(async (open) => {
      const { pane, workbench } = open;
      const values = [
        ["Barang", "Agustus 2024", "September 2024", "Perubahan (%)"],
        ["Kakao", "2.1", "2.2", "7.14"],
        ["Kopi", "3.4", "3.6", "4.31"],
        ["Lada", "1.2", "1.3", "12.62"],
        ["Pala", "5.1", "5.3", "5.02"],
        ["Karet", "2.9", "2.7", "-8.11"],
      ];
      for (const [r, cells] of values.entries())
        for (const [c, text] of cells.entries()) await workbench.type(`${"BCDE"[c]}${r + 3}`, text);
      await workbench.select("B4");
      await workbench.idle();
      await check(pane);
      await pane.getByText(/^Computed from unrounded levels: these explain 5 of 5/).waitFor();
    }));

  it("asks again when the user takes a rule back", () =>
    withWorkbench(async (open) => {
      const { pane } = open;
      await typeTable(open);
      await check(pane);
      for (const box of await pane.getByRole("checkbox").all()) {
        await box.click();
        await pane.getByRole("heading", { name: "Findings" }).waitFor();
      }
      await pane.getByText(/^Nothing was checked/).waitFor();
    }));

  it("gives each number of a pasted paragraph a verdict", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("radio", { name: "Sentences" }).click();
      await pane
        .getByRole("textbox", { name: "Paragraph" })
        .fill("Rata-rata NTP pada 2020 sebesar 111,36. Rata-rata It tahun 2020 sebesar 116,96.");
      await pane.getByRole("button", { name: "Check the numbers" }).click();
      await pane.getByText("2 numbers").first().waitFor();
      const items = await pane.getByRole("listitem").allInnerTexts();
      expect(items[0]).toContain("111,36 agrees");
      expect(items[1]).toContain("116,96 contradicts the table; the table says 116.56");
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("compares a release with the selected table, and says where each figure stands", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const release = [
        ["NTP Provinsi Bali per Subsektor", "", "", ""],
        ["Subsektor", "Juni 2017", "Juli 2017", "Perubahan (%)"],
        ["NTPP", "98.45", "98.76", "0.31"],
        ["NTPH", "105.9", "105.37", "-0.5"],
      ];
      for (const [r, cells] of release.entries()) {
        for (const [c, text] of cells.entries()) await workbench.type(`${"BCDE"[c]}${r + 2}`, text);
      }
      await workbench.select("B2:E5");
      await workbench.idle();
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("radio", { name: "Sentences" }).click();
      await pane
        .getByRole("textbox", { name: "Paragraph" })
        .fill("NTPP Bali Juli 2017 naik 0,31 persen menjadi 98,67; NTPH Bali Juni 2018 105,90.");
      await pane.getByRole("radio", { name: "Selected table" }).click();
      await pane.getByRole("button", { name: "Check the numbers" }).click();
      await pane.getByText(/^3 numbers: 1 agree, 1 contradict, 1 not recognised/).waitFor();
      const items = await pane.getByRole("listitem").allInnerTexts();
      expect(items[0]).toContain("0,31 agrees");
      expect(items[0]).toContain("NTPP · Perubahan (%) · Sheet1!E4");
      expect(items[1]).toContain("98,67 contradicts the table; the table says 98.76");
      expect(items[2]).toContain("no available table has this month or year");
      expect(await axeViolations(pane)).toEqual([]);
    }));

  it("says that nothing is selected or inserted, where there is no table to compare with", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await workbench.type("B2", "no number");
      await workbench.select("B2");
      await workbench.idle();
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("radio", { name: "Sentences" }).click();
      await pane.getByRole("textbox", { name: "Paragraph" }).fill("NTP 2020 sebesar 111,36.");
      await pane.getByRole("radio", { name: "Selected table" }).click();
      await pane.getByRole("button", { name: "Check the numbers" }).click();
      await pane.getByText("No table of numbers is selected.").waitFor();
      await pane.getByRole("radio", { name: "Tables inserted by Timbang" }).click();
      await pane.getByRole("button", { name: "Check the numbers" }).click();
      await pane.getByText("Timbang has inserted no table in this workbook.").waitFor();
    }));

  it("shows the numbers of a long text fifty at a time", () =>
    withWorkbench(async ({ pane }) => {
      await pane.getByRole("tab", { name: "Check" }).click();
      await pane.getByRole("radio", { name: "Sentences" }).click();
      const sentence = "NTP Kaltim pada 2020 sebesar 111,36 dan It 116,56. ";
      await pane.getByRole("textbox", { name: "Paragraph" }).fill(sentence.repeat(60));
      await pane.getByRole("button", { name: "Check the numbers" }).click();
      await pane.getByText(/^120 numbers: 120 agree/).waitFor();
      expect(await pane.getByRole("listitem").count()).toBe(50);
      await pane.getByRole("button", { name: "Show more (70 left)" }).click();
      expect(await pane.getByRole("listitem").count()).toBe(100);
      await pane.getByRole("button", { name: "Show more (20 left)" }).click();
      expect(await pane.getByRole("listitem").count()).toBe(120);
      expect(await pane.getByRole("button", { name: /^Show more/ }).count()).toBe(0);
    }));

  it.each(["en-US", "id-ID"] as const)("has no violation that axe finds, in %s", (locale) =>
    withWorkbench(
      async (open) => {
        const { pane } = open;
        await typeTable(open);
        await pane.getByRole("tab", { name: /^(Check|Periksa)$/ }).click();
        expect(await axeViolations(pane)).toEqual([]);
        await pane.getByRole("button", { name: /^(Check|Periksa)$/ }).click();
        await pane.getByRole("heading", { name: /Findings|Temuan/ }).waitFor();
        await pane
          .getByRole("button", { name: checkTexts[locale === "id-ID" ? "id" : "en"].change })
          .click();
        expect(await axeViolations(pane)).toEqual([]);
      },
      { locale },
    ),
  );
});
