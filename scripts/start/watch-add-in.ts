import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration, type Stats } from "webpack";
import { seconds } from "./seconds";

type AddInConfiguration = (env: Record<string, string>, argv: { mode: string }) => Configuration;

/** Builds the add-in, and builds it again after every change; resolves after the first build with whether it succeeded. */
export async function watchAddIn(root: string, rebuilt: () => void): Promise<boolean> {
  console.log("Building the add-in …");
  const address = pathToFileURL(path.join(root, "webpack.config.js")).href;
  const { default: configuration } = (await import(address)) as { default: AddInConfiguration };
  const mode = "production";
  return await new Promise<boolean>((resolve) => {
    webpack({ ...configuration({}, { mode }), mode })?.watch(
      { aggregateTimeout: 200 },
      (error, stats) => {
        report(error, stats);
        rebuilt();
        resolve(!error && !stats?.hasErrors());
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
