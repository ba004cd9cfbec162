import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { type Appearance, showPane, widenPane } from "../../test/support/pane-appearance";
import { paneTour } from "../../test/support/pane-tour";
import { remoteApi } from "../../test/workbench/remote-api";
import { openPage, paneOf } from "./open-page";

const widths = [320, 360, 400];
const appearances: readonly Appearance[] = [
  { language: "en", dark: false },
  { language: "en", dark: true },
  { language: "id", dark: false },
  { language: "id", dark: true },
];
/** Of the window, CSS pixels; what is longer is cut. */
const height = { lowest: 700, highest: 1700 };

/** A sheet of twelve pictures for each state of each screen: both languages, both themes, three widths. */
export async function takeScreens(
  browser: Browser,
  address: string,
  folder: string,
  only: RegExp,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await openPage(browser, `${address}?new`, height.highest);
  const pane = paneOf(page);
  const sheet = await browser.newPage();
  for (const [index, { screen, state, open }] of paneTour.entries()) {
    await showPane(pane, { language: "en", dark: false });
    await open({ page, pane, workbench: remoteApi(page) });
    const name = `${String(index + 1).padStart(2, "0")}-${screen}-${state.replaceAll(" ", "-")}`;
    if (!only.test(name)) continue;
    const rows: Buffer[][] = [];
    for (const appearance of appearances) {
      await showPane(pane, appearance);
      const row: Buffer[] = [];
      for (const width of widths) {
        await widenPane(page, pane, width);
        await fit(page, pane);
        row.push(await page.locator("#pane").screenshot());
      }
      rows.push(row);
    }
    const file = path.join(folder, `${name}.png`);
    writeFileSync(file, await contactSheet(sheet, rows));
    console.log(file);
  }
}

/** Makes the window as high as what the pane shows. */
async function fit(page: Page, pane: Frame): Promise<void> {
  const wanted = await pane.evaluate(() => {
    const screen = document.querySelector("[role=tabpanel]")!;
    const rest = innerHeight - document.querySelector("main")!.clientHeight;
    // A screen is at least as high as the pane: what it holds tells how high it must be.
    const bottoms = [...screen.querySelectorAll("*")].map(
      (element) => element.getBoundingClientRect().bottom,
    );
    const top = screen.getBoundingClientRect().top;
    return Math.max(0, ...bottoms) - top + rest;
  });
  const now = page.viewportSize()!;
  const frame = now.height - (await pane.evaluate(() => innerHeight));
  const fitted = Math.round(Math.min(height.highest, Math.max(height.lowest, wanted + frame)));
  if (fitted !== now.height) await page.setViewportSize({ ...now, height: fitted });
}

async function contactSheet(page: Page, rows: readonly (readonly Buffer[])[]): Promise<Buffer> {
  const pictures = rows.map((row) =>
    row.map((png) => `<img src="data:image/png;base64,${png.toString("base64")}">`).join(""),
  );
  const style =
    "body{margin:0;background:#777;width:max-content}img{margin:4px;vertical-align:top}";
  await page.setViewportSize({ width: 100, height: 100 });
  await page.setContent(
    `<style>${style}</style>${[0, 2].map((at) => `<div>${pictures.slice(at, at + 2).join("")}</div>`).join("")}`,
  );
  const { width, height: tall } = await page.evaluate(() => ({
    width: document.body.scrollWidth,
    height: document.body.scrollHeight,
  }));
  await page.setViewportSize({ width, height: tall });
  return page.screenshot();
}
