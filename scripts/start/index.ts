import { spawn } from "node:child_process";
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

/** Serves the workbench: at once where nothing has changed since the last build, else when it is built; builds again what changes. */
async function start(): Promise<void> {
  if (last.isCurrent()) {
    console.log("Nothing has changed since the last build.");
    await serve();
    await firstChange(ROOT, SOURCES);
    await build();
  } else {
    await build();
    await serve();
  }
}

/** Data and metadata, the add-in, the page; then builds again what changes. */
async function build(): Promise<void> {
  const sources = last.sources();
  const good = await Promise.all([generate().then(addIn), page()]);
  // What changed meanwhile may be in one of them only.
  if (good.every(Boolean) && last.sources() === sources) last.record(sources);
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

// The libraries that build are loaded when something is built.
async function addIn(): Promise<boolean> {
  const { watchAddIn } = await import("./watch-add-in");
  return await watchAddIn(ROOT, () => server?.rebuilt("add-in"));
}

async function page(): Promise<boolean> {
  const { watchPage } = await import("./watch-page");
  return await watchPage(() => server?.rebuilt("page"));
}

async function serve(): Promise<void> {
  server = await startServer({ port: FIRST_PORT });
  console.log(`\n  Timbang workbench: ${server.address}\n\n  Ctrl+C ends it.\n`);
  openBrowser(server.address);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
