import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser";
import { startServer } from "../../workbench/server";

/**
 * Measures in a browser what is built, served as the workbench; where it is not built, says so and measures nothing.
 *
 * @param upstream what stands for the Web API of BPS behind the forwarding address
 */
export async function withBrowser(
  measure: (browser: Browser, address: string) => Promise<void>,
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
    await measure(browser, address);
  } finally {
    await browser.close();
    await close();
  }
}
