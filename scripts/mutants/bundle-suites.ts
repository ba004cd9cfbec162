import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { build, type Plugin } from "esbuild";

/**
 * Test suites and all that they load from here as one script, packages excepted.
 *
 * @param suites files, as named from the repository
 * @param sources instrumented text by absolute file name, in place of what stands in the file
 */
export async function bundleSuites(
  suites: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: [outsideExcel, ...suites.map(describeSuite)].join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: "cjs",
    target: "node20",
    platform: "node",
    packages: "external",
    jsx: "automatic",
    logLevel: "error",
    plugins: [loader(sources)],
  });
  return outputFiles[0]!.text;
}

const outsideExcel = 'require("./test/support/outside-excel");';

const describeSuite = (file: string) =>
  `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(resolve(file))}));`;

function loader(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: "mutants",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/pause$/ }, () => ({ path: resolve("test/fakes/pause.ts") }));
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
        contents: inItsPlace(path, sources.get(path) ?? readFileSync(path, "utf8")),
        loader: path.endsWith("x") ? "tsx" : "ts",
      }));
    },
  };
}

/** A module that asks where it stands is told. */
const inItsPlace = (path: string, source: string) =>
  source.includes("__dirname")
    ? `const __dirname = ${JSON.stringify(dirname(path))};\n${source}`
    : source;
