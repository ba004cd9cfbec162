import { build } from "esbuild";
import { clearWorkbench, workbenchBuild } from "./workbench-build";

clearWorkbench();
void Promise.all(Object.values(workbenchBuild).map((options) => build(options)));
