import type { Frame } from "playwright-core";
import { withBrowser } from "./with-browser";

/** Opens a pane of its own beside an empty workbook. */
export type OpenPane = () => Promise<Frame>;

/** Measures in the pane of the built add-in, as {@link withBrowser} does. */
export const inPane = (
  measure: (open: OpenPane) => Promise<void>,
  upstream?: string,
): Promise<void> =>
  withBrowser(
    (browser, address) =>
      measure(async () => {
        const page = await browser.newPage({ locale: "en-US", reducedMotion: "reduce" });
        await page.goto(`${address}?new`);
        await page.waitForFunction(
          () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
        );
        const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
        if (!pane) throw new Error("The pane's frame did not open");
        return pane;
      }),
    upstream,
  );
