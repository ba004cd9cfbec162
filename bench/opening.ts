import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { workbenchBuild } from "../scripts/build-workbench/workbench-build";
import { startServer } from "../workbench/server";
import { reportRatio } from "./support/measure";
import { plainBrowser } from "./support/plain-browser";
import { withServer } from "./support/with-server";

/**
 * How long a person waits for the pane and for the workbench, against what holds nothing but the same libraries: an add-in whose
 * pane is a button in Fluent's provider, shown once Office.js is there, and a page with an empty sheet. All take turns. Needs what
 * `npm run build:all` builds. The button in a page without Office.js, which no pane can be, is measured to be read beside it.
 */
const turns = 9;
const slack = 1.3;
/** In this time, in milliseconds, the workbench has done all that it does when it is opened. */
const rest = 4000;
/** A pane is opened once the workbench around it has come to rest. */
const panePath = "/addin/taskpane.html";
const held = { [panePath]: rest };

const fluentButton = `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
    const show = () => {
      const button = createElement(Button, { ref: () => (window.isReady = true) }, "Button");
      createRoot(document.body.appendChild(document.createElement("div")))
        .render(createElement(FluentProvider, { theme: webLightTheme }, button));
    };`;

/** Pages with nothing but a library, each of which says when it can be used. */
const bare = {
  fluent: `${fluentButton} show();`,
  addIn: `${fluentButton} Office.onReady(show);`,
  grid: `
    import { LifecycleService, LifecycleStages } from "@univerjs/core";
    import { createUniver } from "./workbench/page/grid/create-univer";
    const { univer, api } = createUniver("grid", "en-US", false);
    api.createWorkbook({ id: "workbook" });
    univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered)
      .then(() => (window.isReady = true));`,
};

type Waited = Record<"fluent" | "addIn" | "pane" | "grid" | "workbench" | "again", number>;

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

/** A bundle of an add-in that is nothing but a button, for the workbench. */
function addBareAddIn(folder: string): void {
  const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  writeFileSync(
    path.join(folder, "taskpane.html"),
    `<!doctype html><html><head><script src="${office}"></script></head><body><script type="module" src="addIn.js"></script></body></html>`,
  );
  for (const name of ["functions.json", "functions.id-ID.json"])
    writeFileSync(path.join(folder, name), JSON.stringify({ functions: [] }));
}

/** Serves the bare pages on a port of their own. */
async function serveBare(folder: string): Promise<Server> {
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
  return server;
}

const goals: readonly { what: string; ours: keyof Waited; limit: keyof Waited; goal: number }[] = [
  { what: "pane, against one with a button in Fluent", ours: "pane", limit: "addIn", goal: 2 },
  { what: "workbench, against an empty grid", ours: "workbench", limit: "grid", goal: 1.5 },
  { what: "second opening, against the first", ours: "again", limit: "workbench", goal: 0.7 },
];

void withServer(async (address) => {
  const folder = await buildBare();
  addBareAddIn(folder);
  const bareServer = await serveBare(folder);
  const others = await plainBrowser(
    `http://127.0.0.1:${(bareServer.address() as AddressInfo).port}/`,
  );
  const bareAddIn = await startServer({ port: 0, dist: folder });
  const barePane = await plainBrowser(bareAddIn.address, held);
  const ours = await plainBrowser(address);
  const ourPane = await plainBrowser(address, held);
  const taken: Waited[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const [fluent] = await others.open("/fluent", ["/fluent"]);
    const [addIn] = await barePane.open("/?new", [panePath]);
    const [pane] = await ourPane.open("/?new", [panePath]);
    const [grid] = await others.open("/grid", ["/grid"]);
    const [workbench, again] = await ours.open("/?new", ["/", "/"]);
    taken.push({ fluent, addIn, pane, grid, workbench, again } as Waited);
  }
  const typical = (name: keyof Waited) =>
    taken.map((waited) => waited[name]).sort((a, b) => a - b)[Math.floor(turns / 2)]!;
  for (const { what, ours: name, limit, goal } of goals)
    if (reportRatio(what, typical(name), typical(limit), goal, slack) === "MISSED")
      process.exitCode = 1;
  const [plain, pane] = [typical("fluent"), typical("pane")];
  console.log(
    `a button in Fluent without Office.js: ${plain.toFixed(0)} ms; the pane takes ${(pane / plain).toFixed(2)} times as long`,
  );
  await Promise.all([others, barePane, ours, ourPane, bareAddIn].map(({ close }) => close()));
  bareServer.close();
  rmSync(folder, { recursive: true });
});
