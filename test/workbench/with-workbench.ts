import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, ConsoleMessage, Page, Request, WebError } from "playwright-core";
import type { KeptBrowser } from "./environment/kept-browser";
import { type OpenWorkbench, remoteApi } from "./remote-api";

const ROOT = path.resolve(__dirname, "../..");
const PATIENCE_MS = 30_000;
/** Given by the environment of the suite. */
declare const keptBrowser: KeptBrowser;

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

export type { OpenWorkbench, RemoteApi } from "./remote-api";

jest.setTimeout(60_000);

/**
 * Opens the workbench in Chromium for one test. Afterwards the test fails on any request to another address, and on any
 * error in the console or on the page.
 */
export async function withWorkbench(
  test: (open: OpenWorkbench) => Promise<void>,
  options: WorkbenchOptions = {},
): Promise<void> {
  const { locale = "en-US", prepare } = options;
  const { address } = await serverOf(options);
  const page = await (prepare ? preparedPage(locale, prepare) : keptBrowser.page(locale));
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
    isSound = !prepare;
  } catch (error) {
    if (watch.faults.length === 0) throw error;
    throw new Error(`${String(error)}\nThe page also complained:\n${watch.faults.join("\n")}`);
  } finally {
    if (isSound) await keptBrowser.clean(page, address);
    else await keptBrowser.discard(page);
    watch.stop();
  }
  expect(watch.faults).toEqual([]);
}

/** A page of its own, changed as the test asks. */
async function preparedPage(
  locale: string,
  prepare: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const context = await keptBrowser.newContext(locale);
  const page = await context.newPage();
  await prepare(context);
  return page;
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

function serverOf({ dist = path.join(ROOT, "dist"), upstream }: WorkbenchOptions) {
  for (const file of [
    path.join(dist, "taskpane.html"),
    path.join(ROOT, "workbench/dist/page.js"),
  ]) {
    if (!existsSync(file)) throw new Error(`There is no ${file}: run "npm run build:all" first`);
  }
  return keptBrowser.server(dist, upstream);
}
