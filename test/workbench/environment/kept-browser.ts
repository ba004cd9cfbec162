import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { findBrowser } from "../../../scripts/find-browser";
import { startServer, type RunningServer } from "../../../workbench/server";

/** Starts nothing that asks the network, and keeps to itself. */
const BROWSER_ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const VIEWPORT = { width: 1366, height: 768 };

/** Pictures that follow one another in this time become one: most of a test's work would be painting what nobody looks at. */
const MS_PER_PICTURE = 40;

let browser: Promise<Browser> | undefined;
const pages = new Map<string, Page>();
const servers = new Map<string, Promise<RunningServer>>();

/** One that crashed takes its pages with it, but not the tests that follow. */
async function runningBrowser(): Promise<Browser> {
  if (browser && !(await browser).isConnected()) browser = undefined;
  browser ??= chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  return browser;
}

/**
 * The browser and the servers of a process: they serve its suites one after another, because a page opens three times faster
 * where it was opened before.
 */
export const keptBrowser = {
  async newContext(locale: string): Promise<BrowserContext> {
    const context = await (
      await runningBrowser()
    ).newContext({
      locale,
      viewport: VIEWPORT,
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
    });
    await context.addInitScript(paintSeldom, MS_PER_PICTURE);
    return context;
  },
  /** The page of a language. */
  async page(locale: string): Promise<Page> {
    const open = pages.get(locale);
    if (open?.context().browser()?.isConnected()) return open;
    const page = await (await this.newContext(locale)).newPage();
    pages.set(locale, page);
    return page;
  },
  /** Takes away all that a test may have left, so that the next one finds a page that was never used. */
  async clean(page: Page, address: string): Promise<void> {
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.mouse.move(0, 0);
    await page.goto("about:blank");
    await page.unrouteAll();
    await page.setViewportSize(VIEWPORT);
    const devTools = await context.newCDPSession(page);
    await devTools.send("Storage.clearDataForOrigin", {
      origin: new URL(address).origin,
      storageTypes: "cookies,local_storage,indexeddb,cache_storage,service_workers",
    });
    await devTools.detach();
  },
  /** Closes a page that no other test may meet. */
  async discard(page: Page): Promise<void> {
    for (const [locale, kept] of pages) if (kept === page) pages.delete(locale);
    await page.context().close();
  },
  server(dist: string, upstream?: string): Promise<RunningServer> {
    const name = `${dist} ${upstream ?? ""}`;
    const running = servers.get(name) ?? startServer({ port: 0, dist, upstream });
    servers.set(name, running);
    return running;
  },
  async close(): Promise<void> {
    await (await browser)?.close();
    for (const server of servers.values()) await (await server).close();
    browser = undefined;
    pages.clear();
    servers.clear();
  },
};

/** Runs in the page, before its scripts. */
function paintSeldom(pause: number): void {
  let waiting = new Map<number, FrameRequestCallback>();
  let next = 1;
  const paint = () => {
    const now = waiting;
    waiting = new Map();
    for (const callback of now.values()) callback(performance.now());
  };
  window.requestAnimationFrame = (callback) => {
    if (waiting.size === 0) setTimeout(paint, pause);
    waiting.set(next, callback);
    return next++;
  };
  window.cancelAnimationFrame = (id) => void waiting.delete(id);
}

export type KeptBrowser = typeof keptBrowser;
