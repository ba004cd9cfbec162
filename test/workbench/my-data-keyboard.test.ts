import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { csvFile } from "../support/csv-file";
import { axeViolations } from "./axe-violations";
import { cells, eventually, expectCells, goTo } from "./hand";
import { withWorkbench } from "./with-workbench";

const csv = (name: string, title: string) =>
  csvFile(
    name,
    [
      `Tabel 1. ${title} (2018=100);;`,
      "Subsektor;Januari 2024;Februari 2024",
      "Padi;103,41;104,02",
      "Sayur;99,87;100,10",
      "Ikan;101,25;102,70",
    ].join("\n"),
  );

/** What was said aloud last. */
const said = (pane: Frame): Promise<string> =>
  pane.locator("[role=status][aria-live=polite]").first().innerText();

const isSaid = (pane: Frame, words: RegExp): Promise<void> =>
  eventually(async () => words.test(await said(pane)), true);

describe("my data by keyboard alone", () => {
  it("goes from a file to a kept table, an insertion and its removal, and says each step", () =>
    withWorkbench(async (open) => {
      const { page, pane, workbench } = open;
      await cells(page).click({ position: { x: 100, y: 200 } });
      await workbench.select("B2");
      await page.keyboard.press("F6");
      await goTo(open, /^Tables/);
      await goTo(open, /^My data/, "ArrowRight");
      await page.keyboard.press("Enter");
      await pane.getByRole("button", { name: "Choose files" }).waitFor();
      await goTo(open, /^Choose files/);
      const files = pane.getByLabel("Choose files").and(pane.locator("input"));
      await files.evaluate((input) =>
        input.addEventListener("click", (event) => {
          event.preventDefault();
          input.dataset.asked = "yes";
        }),
      );
      await page.keyboard.press("Enter");
      await eventually(() => files.getAttribute("data-asked"), "yes");
      await files.setInputFiles(csv("harga.csv", "Indeks Diterima"));
      await isSaid(pane, /harga\.csv: 1 table/);
      await goTo(open, /Indeks Diterima/);
      await page.keyboard.press("Enter");
      await goTo(open, /^Keep in my tables/);
      await page.keyboard.press("Enter");
      await isSaid(pane, /^Kept in this browser/);
      await goTo(open, /^Insert at the selected cell/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await isSaid(pane, /Inserted at Sheet1!B2/);
      await expectCells(workbench, "B8:D8", [["Ikan", 101.25, 102.7]]);
      await goTo(open, /^Undo insertion/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await isSaid(pane, /^Removed\./);
      await expectCells(workbench, "B8:D8", [["", "", ""]]);
      expect(await axeViolations(pane)).toEqual([]);
      await page.keyboard.press("Escape");
      await goTo(open, /^Kept$/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await goTo(open, /^Name of the collection/);
    }));
});

describe("several collections of kept tables", () => {
  it("are renamed one by one, thinned out and brought back, and shared as one file", () =>
    withWorkbench(async ({ page, pane }) => {
      const titles = { "harga.csv": "Indeks Diterima", "biaya.csv": "Indeks Dibayar" };
      await pane.getByRole("tab", { name: "My data" }).click();
      for (const [name, title] of Object.entries(titles)) {
        await pane.getByLabel("Choose files").setInputFiles(csv(name, title));
        await pane.getByRole("list", { name }).getByRole("button").first().click();
        await pane.getByRole("button", { name: "Keep in my tables" }).click();
        await isSaid(pane, /^Kept in this browser/);
        await page.keyboard.press("Escape");
        await pane.getByRole("list", { name }).waitFor();
      }
      await pane.getByRole("button", { name: "Kept", exact: true }).click();
      const collection = (name: string) => pane.getByRole("region", { name, exact: true });
      const field = (name: string) =>
        collection(name).getByRole("textbox", { name: "Name of the collection" });
      await field("harga.csv").fill("Harga 2024");
      await field("harga.csv").press("Enter");
      await isSaid(pane, /^Harga 2024$/);
      await field("biaya.csv").fill("Biaya 2024");
      await field("biaya.csv").press("Enter");
      await collection("Biaya 2024").waitFor();
      await collection("Harga 2024")
        .getByRole("button", { name: /^Remove / })
        .click();
      await isSaid(pane, /Indeks Diterima.* was removed\.$/);
      expect(await collection("Biaya 2024").count()).toBe(1);
      expect(await collection("Harga 2024").count()).toBe(0);
      await pane.getByRole("button", { name: "Undo" }).click();
      await collection("Harga 2024")
        .getByText(/Indeks Diterima/)
        .waitFor();
      expect(await axeViolations(pane)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: "Export as a file" }).click(),
      ]);
      const buffer = readFileSync(await download.path());
      for (const name of ["Harga 2024", "Biaya 2024"]) {
        await collection(name)
          .getByRole("button", { name: /^Remove / })
          .click();
        await collection(name).waitFor({ state: "detached" });
      }
      const input = pane.getByLabel("Import a file");
      await input.setInputFiles({ name: "x.json", mimeType: "", buffer: Buffer.from("{}") });
      await pane.locator("[role=status]").first().waitFor({ state: "attached" });
      expect(await collection("Harga 2024").count()).toBe(0);
      await input.setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
      await isSaid(pane, /^2 tables imported\.$/);
      for (const [name, title] of [
        ["Harga 2024", "Indeks Diterima"],
        ["Biaya 2024", "Indeks Dibayar"],
      ] as const)
        await collection(name).getByText(new RegExp(title)).waitFor();
    }));
});
