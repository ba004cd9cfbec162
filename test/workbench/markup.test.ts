import type { Host } from "../../workbench/host";
import { markupTexts } from "../fixtures/hostile-texts";
import { withWorkbench } from "./with-workbench";

declare global {
  interface Window {
    stolen?: unknown;
  }
}

/** Elements that only a text that was read as markup can bring; the pane's own icons are svg without handlers. */
const foreignElements = () =>
  [...document.querySelectorAll("body *")].filter(
    (element) =>
      /^(iframe|img|math|object|embed|form|meta|link|base|template|details|a)$/i.test(
        element.tagName,
      ) ||
      (element.tagName === "SCRIPT" && element.textContent !== "") ||
      [...element.attributes].some(({ name }) => name.startsWith("on")),
  ).length;

const isStolen = () => window.stolen !== undefined || document.title === "x";

/** Blocks as a workbook from elsewhere may bring them, with hostile titles. */
function recordBlocks(titles: string[]): void {
  const { host } = (window as unknown as { workbench: { host: Host } }).workbench;
  titles.forEach((title, index) => {
    const record = {
      version: 1,
      id: title,
      title,
      language: "en",
      source: null,
      inserted: String(index).padStart(4, "0"),
      sheet: title,
      address: title,
      ownSheet: false,
      tables: [],
      charts: [],
      notes: [],
      parts: [],
      rows: 1,
      columns: 1,
      fingerprint: "",
      marks: "",
      widened: [],
      kept: null,
    };
    host.workbook.settings.set(`timbang.block.${index}`, JSON.stringify(record));
  });
}

it(`shows ${markupTexts.length} hostile titles of blocks as texts, in list and question`, () =>
  withWorkbench(async ({ page, pane }) => {
    await page.evaluate(recordBlocks, [...markupTexts]);
    await pane.getByRole("searchbox", { name: "Search tables" }).waitFor();
    const before = await pane.evaluate(foreignElements);
    await pane.getByRole("tab", { name: "Workbook" }).click();
    const titles = pane.getByRole("heading", { level: 3 });
    await titles.first().waitFor();
    const shown = (await titles.allTextContents()).map((title) => title.trim());
    expect(shown).toEqual(markupTexts.map((text) => text.trim()));
    await pane.getByRole("listitem").first().getByRole("button").first().click();
    await pane.getByRole("alertdialog").waitFor();
    expect(await pane.evaluate(foreignElements)).toBe(before);
    expect(await pane.evaluate(isStolen)).toBe(false);
    expect(await page.evaluate(isStolen)).toBe(false);
  }));

it(`searches for ${markupTexts.length} hostile texts and shows none of them as markup`, () =>
  withWorkbench(async ({ page, pane }) => {
    const search = pane.getByRole("searchbox", { name: "Search tables" });
    await search.waitFor();
    const before = await pane.evaluate(foreignElements);
    for (const text of markupTexts) {
      await search.fill(text);
      expect([text, await pane.evaluate(foreignElements)]).toEqual([text, before]);
    }
    expect(await pane.evaluate(isStolen)).toBe(false);
    expect(await page.evaluate(isStolen)).toBe(false);
  }));

it(`shows ${markupTexts.length} hostile texts in cells of the workbench as texts`, () =>
  withWorkbench(async ({ page, pane, workbench }) => {
    const before = await page.evaluate(foreignElements);
    for (const [row, text] of markupTexts.entries())
      await workbench.type(`A${row + 1}`, `'${text}`);
    await workbench.idle();
    expect(await workbench.read(`A1:A${markupTexts.length}`)).toEqual(
      markupTexts.map((text) => [text]),
    );
    expect(await page.evaluate(foreignElements)).toBe(before);
    expect(await page.evaluate(isStolen)).toBe(false);
    expect(await pane.evaluate(isStolen)).toBe(false);
  }));
