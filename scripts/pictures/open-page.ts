import type { Browser, Frame, Page } from "playwright-core";

/** The workbench once it has started, in English. */
export async function openPage(browser: Browser, address: string, height: number): Promise<Page> {
  const page = await browser.newPage({
    locale: "en-US",
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
    viewport: { width: 1366, height },
  });
  await page.goto(address);
  await page.waitForFunction(
    () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
  );
  return page;
}

/** The frame in which the add-in runs. */
export function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
  if (!pane) throw new Error("The pane's frame did not open");
  return pane;
}
