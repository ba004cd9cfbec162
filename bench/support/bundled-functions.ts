import { existsSync, readFileSync } from "node:fs";
import { Script } from "node:vm";
import { CustomFunctionsError, ErrorCode } from "../../test/fakes/custom-functions";

/** A custom function as the host calls it: cells in, cells out. */
export type CustomFunction = (...ranges: unknown[]) => unknown;

/** The custom functions of the built bundle, by id: what Excel runs, and not what a loader of sources makes of them. */
export function bundledFunctions(): Record<string, CustomFunction> {
  if (!existsSync("dist/functions.js")) throw new Error("run `npm run build` first");
  const functions: Record<string, CustomFunction> = {};
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CustomFunctionsError,
      ErrorCode,
      associate: (mappings: Record<string, CustomFunction>) => Object.assign(functions, mappings),
    },
  });
  new Script(readFileSync("dist/functions.js", "utf8"), {
    filename: "dist/functions.js",
  }).runInThisContext();
  return functions;
}
