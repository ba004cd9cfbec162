import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { workbenchBuild } from "../scripts/build-workbench/workbench-build";
import { reportRatio } from "./support/measure";
import { withBrowser } from "./support/with-browser";

/**
 * How long a person waits for the pane and for the workbench, against pages that hold nothing but the same libraries: a button
 * in Fluent's provider, and an empty sheet. All take turns in one browser. Needs what `npm run build:all` builds.
 */
const turns = 9;
const slack = 1.3;

/** Pages with nothing but a library, each of which says when it can be used. */
const bare = {
  fluent: `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
    const button = createElement(Button, { ref: () => (window.isReady = true) }, "Button");
    createRoot(document.body.appendChild(document.createElement("div")))
      .render(createElement(FluentProvider, { theme: webLightTheme }, button));`,
  grid: `
    import { LifecycleService, LifecycleStages } from "@univerjs/core";
    import { createUniver } from "./workbench/page/grid/create-univer";
    const { univer, api } = createUniver("grid", "en-US", false);
    api.createWorkbook({ id: "workbook" });
    univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered)
      .then(() => (window.isReady = true));`,
};

/** Runs in every page and frame first: remembers when it can be used. A text, which no compiler adds to. */
const watchReadiness = `
  (function look() {
    const isUsable =
      window.isReady ?? window.workbench?.started ?? document.querySelector("input[type=search]");
    if (isUsable) window.readyAfter = performance.now();
    else setTimeout(look, 5);
  })();`;

type Waited = Record<"fluent" | "pane" | "grid" | "workbench" | "again", number>;

/** A folder with the bare pages, built as the workbench is. */
async function buildBare(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "timbang-bare-"));
  const { entryPoints, outdir, splitting, ...page } = workbenchBuild.page;
  for (const [name, contents] of Object.entries(bare))
    await build({
      ...page,
      outfile: path.join(folder, `${name}.js`),
      stdin: { contents, resolveDir: path.resolve(__dirname, "..") },
      define: { "process.env.NODE_ENV": '"production"' },
    } satisfies BuildOptions);
  return folder;
}

/** Serves the bare pages on a port of their own. */
async function serveBare(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url = "/" }, response) => {
    const name = path.basename(url);
    const isScript = name.endsWith(".js") || name.endsWith(".css");
    const styles = name === "grid" ? '<link rel="stylesheet" href="grid.css" />' : "";
    response.setHeader(
      "content-type",
      name.endsWith(".css") ? "text/css" : isScript ? "text/javascript" : "text/html",
    );
    response.end(
      isScript
        ? readFileSync(path.join(folder, name))
        : `<!doctype html>${styles}<body><div id="grid" style="height: 100vh"></div><script type="module" src="${name}.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const readyAfter = async (page: Page | ReturnType<Page["mainFrame"]>): Promise<number> => {
  const found = await page.waitForFunction(
    () => (window as Window & { readyAfter?: number }).readyAfter,
    undefined,
    { polling: 50 },
  );
  return (await found.jsonValue())!;
};

/** One turn: each page opened as by somebody who never saw it, then the workbench a second time. */
async function takeTurn(browser: Browser, ours: string, others: string): Promise<Waited> {
  const open = async (address: string) => {
    const context = await browser.newContext({ locale: "en-US" });
    await context.addInitScript({ content: watchReadiness });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "commit" });
    return { page, first: await readyAfter(page) };
  };
  const fluent = await open(`${others}fluent`);
  await fluent.page.context().close();
  const grid = await open(`${others}grid`);
  await grid.page.context().close();
  const workbench = await open(`${ours}?new`);
  const { page } = workbench;
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.evaluate(() =>
    document.querySelector<HTMLIFrameElement>("#pane")!.contentWindow!.location.reload(),
  );
  await page.waitForTimeout(300);
  const pane = await readyAfter(page.frames().find((frame) => frame.url().includes("/addin/"))!);
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: false });
  await page.reload({ waitUntil: "commit" });
  const again = await readyAfter(page);
  await page.context().close();
  return { fluent: fluent.first, pane, grid: grid.first, workbench: workbench.first, again };
}

const goals: readonly { what: string; ours: keyof Waited; limit: keyof Waited; goal: number }[] = [
  { what: "pane, against a button in Fluent", ours: "pane", limit: "fluent", goal: 2 },
  { what: "workbench, against an empty grid", ours: "workbench", limit: "grid", goal: 1.5 },
  { what: "second opening, against the first", ours: "again", limit: "workbench", goal: 0.7 },
];

void withBrowser(async (browser, ours) => {
  const folder = await buildBare();
  const others = await serveBare(folder);
  const taken: Waited[] = [];
  for (let turn = 0; turn < turns; turn++)
    taken.push(await takeTurn(browser, ours, others.address));
  const typical = (name: keyof Waited) =>
    taken.map((waited) => waited[name]).sort((a, b) => a - b)[Math.floor(turns / 2)]!;
  for (const { what, ours: name, limit, goal } of goals)
    if (reportRatio(what, typical(name), typical(limit), goal, slack) === "MISSED")
      process.exitCode = 1;
  others.close();
  rmSync(folder, { recursive: true });
});
