import { rmSync } from "node:fs";
import { build } from "esbuild";
import { workbenchBuild } from "./workbench-build";

rmSync("workbench/dist", { recursive: true, force: true });
void Promise.all(Object.values(workbenchBuild).map((options) => build(options)));
