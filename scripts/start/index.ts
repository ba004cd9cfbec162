import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { startServer, type RunningServer } from "../../workbench/server";
import { firstChange } from "./first-change";
import { lastBuild, SOURCES } from "./last-build";
import { openBrowser } from "./open-browser";
import { seconds } from "./seconds";

const ROOT = path.resolve(__dirname, "../..");
const FIRST_PORT = Number(process.env.PORT ?? 3000);

const last = lastBuild(ROOT);
let server: RunningServer | undefined;

/**
 * Serves the workbench: at once where nothing has changed since the last build, else as soon as its page is built, in which the
 * add-in appears when it is built too. Builds again what changes.
 */
async function start(): Promise<void> {
  if (last.isCurrent()) {
    console.log("Nothing has changed since the last build.");
    await serve();
    await firstChange(ROOT, SOURCES);
    await build(() => undefined);
    server?.rebuilt("add-in");
  } else {
    await build(serve);
  }
}

/**
 * Data and metadata, the add-in, the page; then builds again what changes.
 *
 * @param pageBuilt is told when the page is built, and what settles when the add-in is
 */
async function build(pageBuilt: (addIn: Promise<unknown>) => unknown): Promise<void> {
  const sources = last.sources();
  const addIn = generate().then(watchAddIn);
  const builtPage = page();
  const shown = builtPage.then(() => pageBuilt(addIn));
  const [isAddInGood, isPageGood] = await Promise.all([addIn, builtPage, shown]);
  // What changed meanwhile may be in one of them only.
  if (isAddInGood && isPageGood && last.sources() === sources) last.record(sources);
}

async function generate(): Promise<void> {
  console.log("Generating data and function metadata …");
  const started = performance.now();
  const script = path.join(ROOT, "scripts/generate/index.ts");
  const [status] = await once(
    spawn(process.execPath, ["--import", "tsx", script], { cwd: ROOT, stdio: "inherit" }),
    "exit",
  );
  if (status !== 0) throw new Error("generate failed: see above.");
  console.log(`  generated in ${seconds(performance.now() - started)}`);
}

/** Resolves after the first build with whether it succeeded. Open pages are told of the later ones. */
async function watchAddIn(): Promise<boolean> {
  const building = fork(path.join(__dirname, "watch-add-in.ts"), {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
  });
  building.once("exit", (status) => process.exit(status ?? 1));
  const [isGood] = (await once(building, "message")) as [boolean];
  building.on("message", () => server?.rebuilt("add-in"));
  return isGood;
}

// The library that builds is loaded when something is built.
async function page(): Promise<boolean> {
  const { watchPage } = await import("./watch-page");
  return await watchPage(() => server?.rebuilt("page"));
}

async function serve(addIn?: Promise<unknown>): Promise<void> {
  server = await startServer({ port: FIRST_PORT, ...(addIn && { addIn }) });
  const follows = addIn ? "  The add-in appears in it when it is built.\n" : "";
  console.log(`\n  Timbang workbench: ${server.address}\n${follows}\n  Ctrl+C ends it.\n`);
  openBrowser(server.address);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
