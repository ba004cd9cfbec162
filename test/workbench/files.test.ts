import path from "node:path";
import type { BrowserContext, Download, Page } from "playwright-core";
import { openXlsx, writeXlsx } from "../../workbench/file";
import { keptByFile } from "../support/kept-by-file";
import { packed, rels, sheetPart, smallWorkbook } from "../support/packed";
import { addChart, areaOf, Workbook, type WorkbookSnapshot } from "../../workbench/host";
import { eventually } from "./hand";
import { withWorkbench } from "./with-workbench";
import { restoreWorkbook } from "../support/restore-workbook";

const dist = path.join(__dirname, "echo-add-in");

const isStarted = (page: Page) =>
  page.waitForFunction(
    () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
  );
const read = (page: Page, address: string) =>
  page.evaluate(
    (at) =>
      (
        window as unknown as { workbench: { read(address: string): Promise<unknown[][]> } }
      ).workbench.read(at),
    address,
  );
const kept = (page: Page) =>
  page.locator("#kept", { hasText: /^(Saved in|Tersimpan di)/ }).waitFor();
const choose = (page: Page, name: string, content: string | Uint8Array) =>
  page
    .locator("#file-input")
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(content as Uint8Array) });
const sheetNamed = (page: Page, name: string) =>
  page.waitForFunction(
    (wanted) =>
      (window as unknown as { workbench: { snapshot(): WorkbookSnapshot } }).workbench.snapshot()
        .sheets[0]?.name === wanted,
    name,
  );

async function bytesOf(download: Download): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

async function savedFile(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting = page.waitForEvent("download");
  await page.locator("#file").click();
  await page.locator("#save-file").click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** What a file would keep of a workbook, whichever workbook shows it. */
const comparable = (snapshot: WorkbookSnapshot) => {
  const workbook = new Workbook();
  restoreWorkbook(workbook, snapshot);
  return keptByFile(workbook.snapshot());
};

const withStorage = (fault: string) => (context: BrowserContext) =>
  context.addInitScript((name) => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", name);
    };
  }, fault);

describe("a workbook is kept in the browser", () => {
  it("comes back as it was when the page is loaded anew, and the next day at the plain address", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "Padi");
        await workbench.type("B1", "=BPS.SEQUENCE_TO(3)");
        await workbench.idle();
        await page.getByLabel("Name of the workbook").fill("NTP Mei");
        await page.keyboard.press("Enter");
        await kept(page);
        const before = await workbench.snapshot();
        await page.reload();
        await isStarted(page);
        await workbench.idle();
        expect(await workbench.snapshot()).toEqual(before);
        expect(await page.getByLabel("Name of the workbook").inputValue()).toBe("NTP Mei");
        await page.goto(new URL("/", page.url()).href);
        await isStarted(page);
        expect(await read(page, "A1:B3")).toEqual([
          ["Padi", 1],
          ["", 2],
          ["", 3],
        ]);
      },
      { dist },
    ));

  it("stands in the list of recent workbooks, from which it opens again and is deleted", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "first");
        await kept(page);
        await page.locator("#file").click();
        await page.getByRole("button", { name: "New workbook" }).click();
        await page.waitForURL(/new/);
        await isStarted(page);
        expect(await read(page, "A1")).toEqual([[""]]);
        await page.locator("#file").click();
        await page.getByRole("button", { name: /^Workbook 1/ }).click();
        await page.waitForURL(/workbook=/);
        await isStarted(page);
        expect(await read(page, "A1")).toEqual([["first"]]);
        await page.locator("#file").click();
        await page.getByRole("button", { name: "New workbook" }).click();
        await page.waitForURL(/new/);
        await isStarted(page);
        await page.locator("#file").click();
        await page.getByRole("button", { name: "Delete Workbook 1" }).click();
        await page.getByRole("button", { name: "Delete", exact: true }).click();
        await page.locator("#question").waitFor({ state: "hidden" });
        await page.locator("#file").click();
        await page.getByRole("button", { name: "Open a file …" }).waitFor();
        await page.locator("#recent").waitFor({ state: "hidden" });
      },
      { dist },
    ));

  it("is a copy in a second tab, which says so, and neither tab changes what the other keeps", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "one");
        await kept(page);
        const second = await page.context().newPage();
        await second.goto(page.url());
        await isStarted(second);
        await second.getByText("open in another tab").waitFor();
        expect(await second.getByLabel("Name of the workbook").inputValue()).toBe(
          "Workbook 1 (copy)",
        );
        expect([await page.title(), await second.title()]).toEqual([
          "Workbook 1 - Timbang workbench",
          "Workbook 1 (copy) - Timbang workbench",
        ]);
        await second.evaluate(() =>
          (
            window as unknown as { workbench: { type(address: string, text: string): void } }
          ).workbench.type("A1", "two"),
        );
        await kept(second);
        expect(second.url()).not.toBe(page.url());
        await page.reload();
        await isStarted(page);
        expect(await read(page, "A1")).toEqual([["one"]]);
      },
      { dist },
    ));

  it.each([
    ["QuotaExceededError", "storage is full"],
    ["InvalidStateError", "blocks storage"],
  ])("says when the browser does not keep it (%s), and leaving asks", (fault, words) =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "lost?");
        await page.locator("#kept", { hasText: words }).waitFor();
        await page.locator("#file").click();
        await page.getByRole("button", { name: "New workbook" }).click();
        await page.getByRole("button", { name: "Stay here" }).click();
        expect(await workbench.read("A1")).toEqual([["lost?"]]);
        const asked = page.waitForEvent("dialog");
        // The browser asks only on a page that somebody has used.
        await page.locator("#workbook-name").click();
        const closing = page.close({ runBeforeUnload: true });
        const dialog = await asked;
        expect(dialog.type()).toBe("beforeunload");
        await dialog.dismiss();
        await closing;
        const { bytes } = await savedFile(page);
        expect(openXlsx(bytes).snapshot.sheets[0]?.cells.A1?.value).toBe("lost?");
      },
      { dist, prepare: withStorage(fault) },
    ),
  );
});

describe("a workbook is a file", () => {
  it("is saved under its name and opens again as it was", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "104.55");
        await workbench.type("B1", "=BPS.SEQUENCE_TO(3)");
        await workbench.idle();
        await page.getByLabel("Name of the workbook").fill("NTP: Mei");
        await page.keyboard.press("Enter");
        const before = comparable(await workbench.snapshot());
        const { name, bytes } = await savedFile(page);
        expect(name).toBe("NTP  Mei.xlsx");
        await workbench.type("A1", "1");
        await choose(page, name, bytes);
        await page.waitForFunction(
          () =>
            (
              window as unknown as { workbench: { snapshot(): WorkbookSnapshot } }
            ).workbench.snapshot().sheets[0]?.cells.A1?.value === 104.55,
        );
        await workbench.idle();
        expect(comparable(await workbench.snapshot())).toEqual(before);
      },
      { dist },
    ));

  it("keeps the block list, and a block from a file can be refreshed", () =>
    withWorkbench(
      async ({ page, pane, workbench }) => {
        await pane.getByRole("tab", { name: "Workbook" }).click();
        const titles = pane.getByRole("heading", { level: 3 });
        await titles.first().waitFor();
        const before = await titles.allInnerTexts();
        const { bytes } = await savedFile(page);
        await page.locator("#file").click();
        await page.getByRole("button", { name: "New workbook" }).click();
        await page.waitForURL(/new/);
        await isStarted(page);
        await choose(page, "contoh.xlsx", bytes);
        const name = page.getByLabel("Name of the workbook");
        await eventually(() => name.inputValue(), "contoh");
        const reopened = page.frameLocator("#pane");
        await reopened.getByRole("tab", { name: "Workbook" }).click();
        await reopened.getByRole("heading", { level: 3 }).first().waitFor();
        expect(await reopened.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(before);
        await reopened
          .getByRole("button", { name: /^Refresh .* with this version/ })
          .first()
          .click();
        await reopened.getByRole("alertdialog").or(reopened.getByRole("status")).first().waitFor();
        expect((await workbench.snapshot()).sheets.length).toBeGreaterThan(0);
      },
      { sample: true },
    ));

  it("names what it would not show before it opens a file", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        const file = packed(
          smallWorkbook('<row r="1"><c r="A1"><v>7</v></c></row>', {
            "xl/worksheets/_rels/sheet1.xml.rels": rels(
              ["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"],
              ["rId2", "pivotTable", "../pivotTables/pivotTable2.xml"],
            ),
            "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
            "xl/pivotTables/pivotTable2.xml": "<pivotTableDefinition/>",
          }),
        );
        await choose(page, "pivot.xlsx", file);
        const question = page.getByRole("dialog", { name: "Open pivot.xlsx?" });
        expect(await question.innerText()).toContain("2 pivot tables are not shown");
        await question.getByRole("button", { name: "Cancel" }).click();
        expect(await workbench.read("A1")).toEqual([[""]]);
        await choose(page, "pivot.xlsx", file);
        await question.getByRole("button", { name: "Open" }).click();
        await page.locator("#workbook-name").waitFor();
        await page.waitForFunction(
          () => (document.getElementById("workbook-name") as HTMLInputElement).value === "pivot",
        );
        expect(await workbench.read("A1")).toEqual([[7]]);

        const drawn = new Workbook();
        const sheet = drawn.activeSheet;
        sheet.write(areaOf(0, 0, 2, 2), [
          ["a", 1],
          ["b", 2],
        ]);
        addChart(drawn, sheet, "Radar", { sheet, area: areaOf(0, 0, 2, 2), seriesBy: "Columns" });
        await choose(page, "radar.xlsx", writeXlsx(drawn.snapshot()));
        const simpler = page.getByRole("dialog", { name: "Open radar.xlsx?" });
        await simpler.getByText("1 chart is drawn in a simpler form than Excel's").waitFor();
        await simpler.getByRole("button", { name: "Cancel" }).click();
      },
      { dist },
    ));

  it.each([
    ["en-US", "rusak.xlsx was not opened", "The file is damaged and cannot be read."],
    ["id-ID", "rusak.xlsx tidak dibuka", "Berkas ini rusak dan tidak dapat dibaca."],
  ] as const)("refuses a damaged file with a sentence in %s", (locale, title, sentence) =>
    withWorkbench(
      async ({ page, workbench }) => {
        await workbench.type("A1", "stays");
        const file = packed(smallWorkbook(sheetPart("")));
        await choose(page, "rusak.xlsx", file.slice(0, file.length / 2));
        const told = page.getByRole("dialog", { name: title });
        expect(await told.innerText()).toContain(sentence);
        await page.keyboard.press("Escape");
        expect(await workbench.read("A1")).toEqual([["stays"]]);
      },
      { dist, locale },
    ),
  );

  it("reads a dropped CSV with Indonesian numbers, and offers the other reading where nothing decides", () =>
    withWorkbench(
      async ({ page, workbench }) => {
        await page.evaluate(() => {
          const data = new DataTransfer();
          data.items.add(new File(["Bulan;NTP\nMei;1.104,55\nJuni;98,1\n"], "ntp.csv"));
          dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        });
        await sheetNamed(page, "ntp");
        expect(await workbench.read("A1:B3")).toEqual([
          ["Bulan", "NTP"],
          ["Mei", 1104.55],
          ["Juni", 98.1],
        ]);
        await choose(page, "ekspor.csv", "Negara;Nilai\nJepang;7.500\nIndia;5.000\n");
        await sheetNamed(page, "ekspor");
        await page.locator("#notice-action").waitFor();
        expect(await workbench.read("B2:B3")).toEqual([[7500], [5000]]);
        await page.locator("#notice-action").click();
        await page.waitForFunction(
          () =>
            (
              window as unknown as { workbench: { snapshot(): WorkbookSnapshot } }
            ).workbench.snapshot().sheets[0]?.cells.B2?.value === 7.5,
        );
        expect(await workbench.read("B2:B3")).toEqual([[7.5], [5]]);
      },
      { dist, locale: "id-ID" },
    ));
});

it("the menu of files opens with the keyboard, and Esc gives the keyboard back", () =>
  withWorkbench(
    async ({ page }) => {
      await page.locator("#file").focus();
      await page.keyboard.press("Enter");
      await page.locator("#new-workbook").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.locator("#file-menu").isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("file");
    },
    { dist },
  ));
