import { existsSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  type Frame,
  type Page,
  type Request,
  type WebError,
} from "playwright-core";
import { findBrowser } from "../../scripts/find-browser";
import type { TestApi } from "../../workbench/page/test-api";
import { startServer, type RunningServer } from "../../workbench/server";

const ROOT = path.resolve(__dirname, "../..");
const PATIENCE_MS = 30_000;
const VIEWPORT = { width: 1366, height: 768 };

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

export interface WorkbenchOptions {
  /** Folder of the add-in's bundles; the built add-in when left out. */
  dist?: string;
  /** Whether the workbench opens its sample workbook; otherwise an empty one. */
  sample?: boolean;
  locale?: "en-US" | "id-ID";
  /** Requirement sets of another Excel, as in `ExcelApi=1.9&SharedRuntime=`. */
  excel?: string;
  /** Takes something away before the page is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** False where the add-in's functions will not come, so that only the pane is waited for. */
  starts?: boolean;
  /** Console errors that the test provokes on purpose. */
  expectedErrors?: RegExp;
  /** What stands for the Web API of BPS behind the forwarding address. */
  upstream?: string;
}

/** What the page offers to tests, from the outside: every answer comes as a promise. */
export type RemoteApi = {
  [Name in keyof TestApi]: (
    ...args: Parameters<TestApi[Name]>
  ) => Promise<Awaited<ReturnType<TestApi[Name]>>>;
};

export interface OpenWorkbench {
  page: Page;
  /** The frame in which the add-in runs, with its functions loaded. */
  pane: Frame;
  workbench: RemoteApi;
}

let browser: Promise<Browser> | undefined;
/** By language: a page that serves the tests of a suite one after another, because a page opens faster where one was open. */
const pages = new Map<string, Page>();
const servers = new Map<string, Promise<RunningServer>>();

jest.setTimeout(60_000);
afterAll(async () => {
  await (await browser)?.close();
  for (const server of servers.values()) await (await server).close();
});

/**
 * Opens the workbench in Chromium for one test. Afterwards the test fails on any request to another address, and on any
 * error in the console or on the page.
 */
export async function withWorkbench(
  test: (open: OpenWorkbench) => Promise<void>,
  options: WorkbenchOptions = {},
): Promise<void> {
  const dist = options.dist ?? path.join(ROOT, "dist");
  const { address } = await serverOf(dist, options.upstream);
  const page = await (options.prepare ? preparedPage(options) : cleanPage(options));
  const watch = watchFaults(page.context(), address, options.expectedErrors);
  let isSound = false;
  try {
    const excel = options.excel ?? "";
    const query = options.sample ? excel : `new&${excel}`;
    await page.goto(`${address}?${query}`, { waitUntil: "domcontentloaded" });
    if (options.starts === false) await page.frameLocator("#pane").getByRole("main").waitFor();
    else await page.waitForFunction(isStarted, undefined, { timeout: PATIENCE_MS });
    const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
    if (!pane) throw new Error("The pane's frame did not open");
    await test({ page, pane, workbench: remoteApi(page) });
    isSound = !options.prepare;
  } catch (error) {
    if (watch.faults.length === 0) throw error;
    throw new Error(`${String(error)}\nThe page also complained:\n${watch.faults.join("\n")}`);
  } finally {
    if (isSound) await clean(page, address);
    else await discard(page);
    watch.stop();
  }
  expect(watch.faults).toEqual([]);
}

/** A page of its own, changed as the test asks. */
async function preparedPage(options: WorkbenchOptions): Promise<Page> {
  const context = await newContext(options);
  const page = await context.newPage();
  await options.prepare?.(context);
  return page;
}

async function cleanPage(options: WorkbenchOptions): Promise<Page> {
  const locale = localeOf(options);
  const page = pages.get(locale) ?? (await (await newContext(options)).newPage());
  pages.set(locale, page);
  return page;
}

async function newContext(options: WorkbenchOptions): Promise<BrowserContext> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  return (await browser).newContext({
    locale: localeOf(options),
    viewport: VIEWPORT,
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
  });
}

const localeOf = ({ locale = "en-US" }: WorkbenchOptions) => locale;

/** Takes away all that a test may have left, so that the next one finds a page that was never used. */
async function clean(page: Page, address: string): Promise<void> {
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
}

async function discard(page: Page): Promise<void> {
  for (const [locale, kept] of pages) if (kept === page) pages.delete(locale);
  await page.context().close();
}

/** Collects what no page may do: ask another address, complain in the console, throw. */
function watchFaults(context: BrowserContext, address: string, expectedErrors?: RegExp) {
  const faults: string[] = [];
  const onRequest = (request: Request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && !url.startsWith(address)) faults.push(`asked ${url}`);
  };
  const onConsole = (message: ConsoleMessage) => {
    const isExpected = expectedErrors?.test(message.text());
    if (message.type() === "error" && !isExpected) faults.push(`console: ${message.text()}`);
  };
  const onError = (error: WebError) => faults.push(`page: ${error.error().message}`);
  context.on("request", onRequest).on("console", onConsole).on("weberror", onError);
  return {
    faults,
    stop: () =>
      context.off("request", onRequest).off("console", onConsole).off("weberror", onError),
  };
}

/** Runs in the page. A function, because the page's policy forbids to evaluate a text. */
const isStarted = () =>
  (window as { workbench?: { started?: boolean } }).workbench?.started === true;

function serverOf(dist: string, upstream?: string): Promise<RunningServer> {
  for (const file of [
    path.join(dist, "taskpane.html"),
    path.join(ROOT, "workbench/dist/page.js"),
  ]) {
    if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build:all" first`);
  }
  const name = `${dist} ${upstream ?? ""}`;
  const running = servers.get(name) ?? startServer({ port: 0, dist, upstream });
  servers.set(name, running);
  return running;
}

function remoteApi(page: Page): RemoteApi {
  const call =
    (name: string) =>
    (...args: unknown[]) =>
      page.evaluate(
        ([method, given]) => {
          const { workbench } = window as unknown as {
            workbench: Record<string, (...rest: unknown[]) => unknown>;
          };
          return workbench[method]!(...given);
        },
        [name, args] as const,
      );
  return new Proxy({} as RemoteApi, { get: (_, name) => call(String(name)) });
}
