import type { Frame } from "playwright-core";
import { wideXlsx } from "../support/wide-xlsx";
import { axeViolations } from "./axe-violations";
import { eventually, expectCells } from "./hand";
import { withWorkbench } from "./with-workbench";

const wide = wideXlsx({ countries: 3, ports: 2, months: 3, chapters: 4 });
const file = {
  name: "impor.xlsx",
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: wide.bytes,
};

async function openRecords(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "My data" }).click();
  await pane.getByLabel("Choose files").setInputFiles(file);
  const offer = pane.getByRole("list", { name: "impor.xlsx" }).getByRole("button").last();
  await offer.waitFor();
  expect(await offer.innerText()).toContain(
    "5 dimensions: Negara, Pelabuhan, Bulan, Kode HS, Tahun",
  );
  await offer.click();
  await pane.getByText("Preview", { exact: true }).waitFor();
}

const preview = (pane: Frame) => pane.getByRole("region", { name: / by / });

describe("tables of many dimensions", () => {
  it("shows which totals hold and where one does not, and makes the table that is chosen", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openRecords(pane);
      await pane.getByText(/^1 of 23 sums do not hold/).waitFor();
      expect(await pane.getByText(/D10: .*PELABUHAN 1/).count()).toBe(1);
      expect(await axeViolations(pane)).toEqual([]);
      await pane.getByText("4 rows × 3 columns").waitFor();
      await pane.getByLabel("Kode HS", { exact: true }).selectOption("Added up");
      await pane.getByLabel("Negara", { exact: true }).selectOption("Down");
      await pane.getByText("3 rows × 3 columns").waitFor();
      await pane.getByLabel("Order of rows").selectOption("Largest first");
      await pane.getByRole("button", { name: /Members of Bulan/ }).click();
      await pane.getByRole("searchbox", { name: /Search members: Bulan/ }).fill("maret");
      await pane.getByRole("button", { name: "Only these" }).click();
      await pane.getByText("3 rows × 1 column").waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      const [first] = await preview(pane).getByRole("row").nth(1).allInnerTexts();
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      const [[country, value] = []] = await workbench.read("A5:B5");
      expect(first?.replace(/[^\w ]+/g, " ")).toContain(String(country));
      expect(typeof value).toBe("number");
      const sheets = JSON.stringify((await workbench.snapshot()).sheets);
      expect(sheets).toContain("impor.xlsx");
    }));

  it("inserts records as a long list, and keeps a table with what made it", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openRecords(pane);
      await pane
        .getByRole("button", { name: `Insert ${wide.figures} records, one row each` })
        .click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      await expectCells(workbench, "A3:F4", [
        [
          "Negara",
          "Pelabuhan",
          "Bulan",
          "Kode HS",
          "Tahun",
          "Impor menurut Negara, Pelabuhan, Bulan dan Bab HS (US$)",
        ],
        ["NEGARA 1", "PELABUHAN 1", "[01] Januari", "[01] Barang 1", "2030", 1],
      ]);
      await pane.getByRole("button", { name: "Keep in my tables" }).click();
      await pane
        .getByText(/Kept in this browser/)
        .first()
        .waitFor();
    }));

  it("is used by keyboard alone, in Indonesian", () =>
    withWorkbench(
      async ({ page, pane }) => {
        await pane.getByRole("tab", { name: "Data saya" }).press("Enter");
        await pane.getByLabel("Pilih berkas").setInputFiles(file);
        const offer = pane.getByRole("list", { name: "impor.xlsx" }).getByRole("button").last();
        await offer.press("Enter");
        await pane.getByText("Pratinjau", { exact: true }).waitFor();
        await pane.getByText(/^1 dari 23 penjumlahan tidak cocok/).waitFor();
        await pane.getByLabel("Pelabuhan", { exact: true }).focus();
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("ArrowUp");
        await eventually(() => pane.getByLabel("Pelabuhan", { exact: true }).inputValue(), "down");
        await pane.getByText("8 baris × 3 kolom").waitFor();
        await pane.getByRole("button", { name: /Kategori Pelabuhan/ }).press("Enter");
        await pane.getByRole("checkbox", { name: "PELABUHAN 2" }).press("Space");
        await pane.getByText("4 baris × 3 kolom").waitFor();
        expect(await axeViolations(pane)).toEqual([]);
        await page.keyboard.press("Escape");
        await offer.waitFor();
      },
      { locale: "id-ID" },
    ));

  it("takes a selected long list for records", () =>
    withWorkbench(async ({ pane, workbench }) => {
      const rows = [
        ["Tahun", "Negara", "Pelabuhan", "Nilai"],
        ["2030", "Jepang", "Belawan", "10"],
        ["2030", "India", "Dumai", "20"],
        ["2031", "Jepang", "Belawan", "30"],
        ["2031", "Jepang", "Dumai", "40"],
      ];
      for (const [row, cells] of rows.entries())
        for (const [column, text] of cells.entries())
          await workbench.type(`${"ABCD"[column]}${row + 1}`, text);
      await workbench.select("A1:D5");
      await workbench.idle();
      await pane.getByRole("tab", { name: "My data" }).click();
      await pane.getByRole("button", { name: "Selected cells" }).click();
      await pane.getByRole("button", { name: /3 dimensions: Tahun, Negara, Pelabuhan/ }).click();
      await pane.getByText("2 rows × 2 columns").waitFor();
      expect(
        await pane
          .getByRole("region", { name: /Nilai by/ })
          .getByRole("row")
          .nth(1)
          .innerText(),
      ).toMatch(/Jepang\s+10\s+70/);
    }));

  it("takes a newer, longer file for a table of records after showing what differs, where it stands", () =>
    withWorkbench(async ({ pane, workbench }) => {
      await openRecords(pane);
      await pane.getByRole("button", { name: "Insert at the selected cell" }).click();
      await pane.getByText("Inserted at Sheet1!A1").first().waitFor();
      await pane.getByRole("button", { name: "All tables" }).click();
      await pane.getByRole("button", { name: "Kept", exact: true }).click();
      const before = await workbench.snapshot();
      const longer = wideXlsx({ countries: 3, ports: 2, months: 4, chapters: 5 });
      await pane
        .getByRole("region", { name: "In this workbook" })
        .getByLabel(/Refresh from a newer file/)
        .last()
        .setInputFiles({ ...file, name: "impor2.xlsx", buffer: longer.bytes });
      await pane.getByText(/figures are new:/).waitFor();
      await pane.getByText(/the block is resized in place/).waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      expect(await workbench.snapshot()).toEqual(before);
      await pane.getByRole("button", { name: "Refresh", exact: true }).click();
      await pane.getByText("The newer figures are in use.").first().waitFor();
      const { sheets } = await workbench.snapshot();
      expect(sheets).toHaveLength(1);
      const written = JSON.stringify(sheets);
      expect(written).toContain("[04] April");
      expect(written).toContain("impor2.xlsx");
    }));

  it("reads a wide export in another way: rows left out, and a unit of the reader's", () =>
    withWorkbench(async ({ pane }) => {
      await openRecords(pane);
      await pane.getByText("4 rows × 3 columns").waitFor();
      await pane.getByRole("button", { name: /^Correct the reading/ }).click();
      await pane.getByLabel("Leave out", { exact: true }).selectOption({ index: 1 });
      await pane.getByText(/^1 corrected/).waitFor();
      await pane.getByText("Preview", { exact: true }).waitFor();
      await pane.getByRole("button", { name: /^Correct the reading/ }).click();
      await pane.getByRole("button", { name: "Back to the first reading" }).click();
      await pane.getByText("4 rows × 3 columns").waitFor();
      expect(await axeViolations(pane)).toEqual([]);
    }));
});
