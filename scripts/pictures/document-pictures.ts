import type { Browser, Page } from "playwright-core";
import { openPage, paneOf } from "./open-page";
import { takePane, takePicture } from "./take-picture";

const idle = (page: Page): Promise<void> =>
  page.evaluate(() =>
    (window as unknown as { workbench: { idle(): Promise<void> } }).workbench.idle(),
  );

async function openScenario(browser: Browser, address: string, height: number) {
  const page = await openPage(browser, `${address}?new`, height);
  const pane = paneOf(page);
  await pane.getByRole("tab", { name: "Scenario" }).click();
  return { page, pane };
}

/** The pictures of README and docs/scenarios.md: the sample workbook, and the worked example in the pane and on the sheet. */
export async function takeDocumentPictures(browser: Browser, address: string): Promise<void> {
  const { page, pane } = await openScenario(browser, address, 1500);
  await pane.getByRole("button", { name: "Estate crops −10 %" }).click();
  await pane.getByRole("button", { name: "Fertiliser and pesticide +20 %" }).click();
  await takePane(page, "scenario-pane", 1120);
  await page.setViewportSize({ width: 1366, height: 1250 });
  await pane.getByRole("button", { name: "Insert as live sheet" }).click();
  await pane
    .getByText(/^Inserted at /)
    .first()
    .waitFor();
  await idle(page);
  await page.getByRole("button", { name: "Hide Timbang" }).click();
  await takePicture(page, "scenario-sheet");
  const trade = await openScenario(browser, address, 1400);
  await trade.pane.getByRole("button", { name: "Trade", exact: true }).click();
  await trade.pane
    .getByRole("button", { name: / −10 %$/ })
    .first()
    .click();
  await takePane(trade.page, "scenario-trade", 960);
  const sample = await openPage(browser, `${address}?sample`, 768);
  await idle(sample);
  await sample.getByText(/aved in this browser$/).waitFor();
  await takePicture(sample, "workbench");
}
