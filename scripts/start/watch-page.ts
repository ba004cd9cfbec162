import { context, type BuildOptions, type Plugin } from "esbuild";
import { clearWorkbench, workbenchBuild } from "../build-workbench/workbench-build";
import { seconds } from "./seconds";

/**
 * Builds the workbench's page, and builds it again after every change; resolves after the first build with whether it succeeded.
 * What esbuild finds wrong it prints itself.
 */
export async function watchPage(rebuilt: () => void): Promise<boolean> {
  console.log("Building the workbench …");
  const started = performance.now();
  clearWorkbench();
  const good = await Promise.all(
    Object.values(workbenchBuild).map((options) => watch(options, rebuilt)),
  );
  console.log(`  workbench built in ${seconds(performance.now() - started)}`);
  return good.every(Boolean);
}

async function watch(options: BuildOptions, rebuilt: () => void): Promise<boolean> {
  const tells: Plugin = { name: "tells", setup: (build) => build.onEnd(rebuilt) };
  const plugins = [...(options.plugins ?? []), tells];
  const building = await context({ ...options, logLevel: "warning", plugins });
  const isGood = await building.rebuild().then(
    () => true,
    () => false,
  );
  await building.watch();
  return isGood;
}
