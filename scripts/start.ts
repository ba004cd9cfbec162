import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { context, type BuildOptions, type Plugin } from "esbuild";
import webpack, { type Configuration, type Stats } from "webpack";
import { startServer, type RunningServer } from "../workbench/server";
import { clearWorkbench, workbenchBuild } from "./build-workbench/workbench-build";

const ROOT = path.resolve(__dirname, "..");
const FIRST_PORT = Number(process.env.PORT ?? 3000);

type AddInConfiguration = (env: Record<string, string>, argv: { mode: string }) => Configuration;

let server: RunningServer | undefined;

/** Data and metadata, the add-in, the page; then serves them and builds again what changes. */
async function start(): Promise<void> {
  console.log("Generating data and function metadata …");
  const started = performance.now();
  const generated = spawnSync("npm", ["run", "--silent", "generate"], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (generated.status !== 0) throw new Error("generate failed: see above.");
  console.log(`  generated in ${seconds(performance.now() - started)}`);
  await Promise.all([watchAddIn(), watchPage()]);
  server = await startServer({ port: FIRST_PORT });
  console.log(`\n  Timbang workbench: ${server.address}\n\n  Ctrl+C ends it.\n`);
  openBrowser(server.address);
}

/** Builds, and builds again after every change; resolves after the first build. */
async function watchAddIn(): Promise<void> {
  console.log("Building the add-in …");
  const address = pathToFileURL(path.join(ROOT, "webpack.config.js")).href;
  const { default: configuration } = (await import(address)) as { default: AddInConfiguration };
  const mode = "production";
  await new Promise<void>((resolve) => {
    webpack({ ...configuration({}, { mode }), mode })?.watch(
      { aggregateTimeout: 200 },
      (error, stats) => {
        report(error, stats);
        server?.rebuilt("add-in");
        resolve();
      },
    );
  });
}

function report(error: Error | null, stats: Stats | undefined): void {
  if (error) return console.error(`The add-in could not be built: ${error.message}`);
  if (stats?.hasErrors()) {
    console.error(stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }));
    return console.error("The add-in has errors; it is built again after the next change.");
  }
  const { startTime = 0, endTime = 0 } = stats ?? {};
  console.log(`  add-in built in ${seconds(endTime - startTime)}`);
}

/** The same for the workbench's page; what esbuild finds wrong it prints itself. */
async function watchPage(): Promise<void> {
  console.log("Building the workbench …");
  const started = performance.now();
  clearWorkbench();
  await Promise.all(Object.values(workbenchBuild).map(watch));
  console.log(`  workbench built in ${seconds(performance.now() - started)}`);
}

async function watch(options: BuildOptions): Promise<void> {
  const plugins = [...(options.plugins ?? []), tellsServer];
  const building = await context({ ...options, logLevel: "warning", plugins });
  await building.rebuild().catch(() => undefined);
  await building.watch();
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

const tellsServer: Plugin = {
  name: "tells-server",
  setup: (build) => build.onEnd(() => server?.rebuilt("page")),
};

/** Opens the address where a person can see it: not in CI, and not on a machine without a screen. */
function openBrowser(address: string): void {
  const hasScreen =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !process.stdout.isTTY || !hasScreen) return;
  const [command, ...args] = (
    {
      darwin: ["open", address],
      win32: ["cmd", "/c", "start", "", address],
    } as Record<string, string[]>
  )[process.platform] ?? ["xdg-open", address];
  // The address is printed as well: a machine without such a command is no failure.
  spawn(command!, args, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
