import { existsSync } from "node:fs";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import { findBrowser } from "../../scripts/find-browser";
import type { TestApi } from "../../workbench/page/test-api";
import { startServer, type RunningServer } from "../../workbench/server";

const ROOT = path.resolve(__dirname, "../..");
const PATIENCE_MS = 30_000;

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
  const { address } = await serverOf(dist);
  browser ??= chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGUMENTS });
  const context = await (
    await browser
  ).newContext({
    locale: options.locale ?? "en-US",
    viewport: { width: 1366, height: 768 },
    permissions: ["clipboard-read", "clipboard-write"],
    reducedMotion: "reduce",
  });
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(address)) faults.push(`asked ${url}`);
  });
  context.on("console", (message) => {
    const isExpected = options.expectedErrors?.test(message.text());
    if (message.type() === "error" && !isExpected) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`page: ${error.error().message}`));
  try {
    const page = await context.newPage();
    await options.prepare?.(context);
    const excel = options.excel ?? "";
    const query = options.sample ? excel : `new&${excel}`;
    await page.goto(`${address}?${query}`, { waitUntil: "domcontentloaded" });
    if (options.starts === false) await page.frameLocator("#pane").getByRole("main").waitFor();
    else await page.waitForFunction(isStarted, undefined, { timeout: PATIENCE_MS });
    const pane = page.frames().find((frame) => frame.url().includes("/addin/"));
    if (!pane) throw new Error("The pane's frame did not open");
    await test({ page, pane, workbench: remoteApi(page) });
  } catch (error) {
    if (faults.length === 0) throw error;
    throw new Error(`${String(error)}\nThe page also complained:\n${faults.join("\n")}`);
  } finally {
    await context.close();
  }
  expect(faults).toEqual([]);
}

/** Runs in the page. A function, because the page's policy forbids to evaluate a text. */
const isStarted = () =>
  (window as { workbench?: { started?: boolean } }).workbench?.started === true;

function serverOf(dist: string): Promise<RunningServer> {
  for (const file of [
    path.join(dist, "taskpane.html"),
    path.join(ROOT, "workbench/dist/page.js"),
  ]) {
    if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build:all" first`);
  }
  const running = servers.get(dist) ?? startServer({ port: 0, dist });
  servers.set(dist, running);
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
