import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser";
import { withServer } from "./with-server";

/** Measures in a browser what is built, as {@link withServer} serves it. */
export const withBrowser = (
  measure: (browser: Browser, address: string) => Promise<void>,
  upstream?: string,
): Promise<void> =>
  withServer(async (address) => {
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
    try {
      await measure(browser, address);
    } finally {
      await browser.close();
    }
  }, upstream);
