import type { Frame, Page } from "playwright-core";
import type { OpenWorkbench, RemoteApi } from "./with-workbench";

/** The cells of the grid, as a person sees them. */
export const cells = (page: Page) => page.locator("#univer-sheet-main-canvas_workbook");

/** Types into a cell with the keyboard, as a person does: Enter once the text stands there, and on when the editor has closed. */
export async function typeByHand(
  { page, workbench }: OpenWorkbench,
  address: string,
  text: string,
): Promise<void> {
  await cells(page).click({ position: { x: 100, y: 200 } });
  await workbench.select(address);
  await page.keyboard.type(text);
  await eventually(() => workbench.caret(), text.length);
  await page.keyboard.press("Enter");
  await eventually(() => workbench.caret(), undefined);
}

/** Waits until the page answers as it should: typing, pasting and filling take it a moment. */
export async function eventually<T>(ask: () => Promise<T>, answer: T): Promise<void> {
  const until = Date.now() + 10_000;
  let found = await ask();
  while (JSON.stringify(found) !== JSON.stringify(answer) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await ask();
  }
  expect(found).toEqual(answer);
}

export const expectCells = (workbench: RemoteApi, address: string, values: unknown[][]) =>
  eventually<unknown[][]>(() => workbench.read(address), values);

/** A hand is slower than the pictures of a screen. */
export const pictures = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

/** Pastes a text from the clipboard; what it becomes takes the page a moment. */
export async function pasteText(
  { page, workbench }: OpenWorkbench,
  address: string,
  text: string,
): Promise<void> {
  await cells(page).click({ position: { x: 100, y: 200 } });
  await workbench.select(address);
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press("Control+v");
}

/** Pastes rows at A1. */
export async function pasteRows(
  open: OpenWorkbench,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  await pasteText(open, "A1", rows.map((row) => row.join("\t")).join("\n"));
  await open.workbench.idle();
}

/** Name of what has the focus in the pane, as a screen reader says it. */
const focusedName = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const active = document.activeElement as HTMLInputElement | null;
    if (!active || active === document.body || !document.hasFocus()) return "";
    const label = active.getAttribute("aria-label") ?? active.labels?.[0]?.innerText;
    return (label ?? active.innerText ?? "").trim();
  });

/** Goes on with one key until something of a name has the focus. */
export async function goTo(
  { page, pane }: OpenWorkbench,
  name: RegExp,
  key = "Tab",
): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = await focusedName(pane);
    if (name.test(now)) return;
    seen.push(now.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(name)}: ${seen.join(" | ")}`);
}

/** Opens the pane anew, as after it was closed. */
export async function reloadPane(page: Page, pane: Frame): Promise<void> {
  const opened = page.waitForEvent("framenavigated", (frame) => frame === pane);
  await pane.evaluate(() => location.reload());
  await opened;
}
