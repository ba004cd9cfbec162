import { mkdirSync, writeFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { startServer } from "../workbench/server";
import { findBrowser } from "./find-browser";
import { smallPng } from "./small-png";

/**
 * Takes the pictures of docs/scenarios.md from the built workbench: its worked example in the pane and on the sheet. Run
 * after npm run build:all: npm run pictures
 */
const folder = "docs/images";
const paneWidth = 360;

async function open(browser: Browser, address: string, height: number) {
  const page = await browser.newPage({
    locale: "en-US",
    reducedMotion: "reduce",
    viewport: { width: 1366, height },
  });
  await page.goto(`${address}?new`);
  await page.waitForFunction(
    () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
  );
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  if (!pane) throw new Error("The pane's frame did not open");
  await pane.getByRole("tab", { name: "Scenario" }).click();
  return { page, pane };
}

/** The pane alone, from its top. */
async function takePane(page: Page, name: string, height: number): Promise<void> {
  const box = await page.locator("#pane").boundingBox();
  if (!box) throw new Error("The pane is not shown");
  const clip = { x: box.x, y: box.y, width: Math.min(box.width, paneWidth), height };
  await page.mouse.move(0, 0);
  save(name, await page.screenshot({ clip }));
}

const save = (name: string, picture: Buffer) =>
  writeFileSync(`${folder}/${name}.png`, smallPng(picture));

async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { address, close } = await startServer({ port: 0, dist: "dist" });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const { page, pane } = await open(browser, address, 1500);
    await pane.getByRole("button", { name: "Estate crops −10 %" }).click();
    await pane.getByRole("button", { name: "Fertiliser and pesticide +20 %" }).click();
    await takePane(page, "scenario-pane", 1120);
    await page.setViewportSize({ width: 1366, height: 1250 });
    await pane.getByRole("button", { name: "Insert as live sheet" }).click();
    await pane
      .getByText(/^Inserted at /)
      .first()
      .waitFor();
    await page.evaluate(() =>
      (window as unknown as { workbench: { idle(): Promise<void> } }).workbench.idle(),
    );
    await page.getByRole("button", { name: "Hide Timbang" }).click();
    await page.mouse.move(0, 0);
    save("scenario-sheet", await page.screenshot());
    const trade = await open(browser, address, 1400);
    await trade.pane.getByRole("button", { name: "Trade", exact: true }).click();
    await trade.pane
      .getByRole("button", { name: / −10 %$/ })
      .first()
      .click();
    await takePane(trade.page, "scenario-trade", 960);
  } finally {
    await browser.close();
    await close();
  }
}

void takePictures();
