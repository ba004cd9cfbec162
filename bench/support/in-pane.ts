import { existsSync } from "node:fs";
import { chromium, type Frame } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser";
import { startServer } from "../../workbench/server";

/** Opens a pane of its own beside an empty workbook. */
export type OpenPane = () => Promise<Frame>;

/**
 * Measures in the pane of the built add-in, in a browser; where it is not built, says so and measures nothing.
 *
 * @param upstream what stands for the Web API of BPS behind the forwarding address
 */
export async function inPane(
  measure: (open: OpenPane) => Promise<void>,
  upstream?: string,
): Promise<void> {
  if (!existsSync("dist/taskpane.html") || !existsSync("workbench/dist/page.js"))
    return console.log("not built: npm run build:all first");
  const { address, close } = await startServer({
    ...{ port: 0, dist: "dist" },
    ...(upstream !== undefined && { upstream }),
  });
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    await measure(async () => {
      const page = await browser.newPage({ locale: "en-US", reducedMotion: "reduce" });
      await page.goto(`${address}?new`);
      await page.waitForFunction(
        () => (window as { workbench?: { started?: boolean } }).workbench?.started === true,
      );
      const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
      if (!pane) throw new Error("The pane's frame did not open");
      return pane;
    });
  } finally {
    await browser.close();
    await close();
  }
}
