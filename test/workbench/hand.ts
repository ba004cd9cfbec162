import type { Page } from "playwright-core";
import type { OpenWorkbench, RemoteApi } from "./with-workbench";

/** The cells of the grid, as a person sees them. */
export const cells = (page: Page) => page.locator("#univer-sheet-main-canvas_workbook");

/** Types into the selected cell with the keyboard, as a person does. */
export async function typeByHand(
  { page, workbench }: OpenWorkbench,
  address: string,
  text: string,
): Promise<void> {
  await cells(page).click({ position: { x: 100, y: 200 } });
  await workbench.select(address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Waits until the cells hold the values: pasting and filling take the page a moment. */
export async function expectCells(
  workbench: RemoteApi,
  address: string,
  values: unknown[][],
): Promise<void> {
  const until = Date.now() + 10_000;
  let found = await workbench.read(address);
  while (JSON.stringify(found) !== JSON.stringify(values) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await workbench.read(address);
  }
  expect(found).toEqual(values);
}
