import path from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration, type Stats } from "webpack";
import { seconds } from "./seconds";

// A process of its own, since what builds keeps it busy for seconds: tells its parent after each build whether it succeeded.

const ROOT = path.resolve(__dirname, "../..");

type AddInConfiguration = (env: Record<string, string>, argv: { mode: string }) => Configuration;

async function watchAddIn(): Promise<void> {
  console.log("Building the add-in …");
  const address = pathToFileURL(path.join(ROOT, "webpack.config.js")).href;
  const { default: configuration } = (await import(address)) as { default: AddInConfiguration };
  const mode = "production";
  webpack({ ...configuration({}, { mode }), mode })?.watch(
    { aggregateTimeout: 200 },
    (error, stats) => {
      report(error, stats);
      process.send?.(!error && !stats?.hasErrors());
    },
  );
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

process.once("disconnect", () => process.exit());
void watchAddIn();
