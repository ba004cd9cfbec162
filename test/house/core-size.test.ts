import { execFileSync } from "node:child_process";
import { gzipSync } from "node:zlib";

const kibibyte = 1024;

/** What modules and all that they import come to: minified by esbuild, gzip. Throws where one of them needs a library. */
function bundledSize(...modules: string[]): number {
  const source = modules.map((module) => `export * from "./src/${module}";`).join("");
  const options = [
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2020",
    "--packages=external",
    "--loader=ts",
  ];
  const bundle = execFileSync("npx", ["esbuild", ...options], { input: source }).toString();
  expect(bundle).not.toMatch(/\bfrom\s*"|\bimport\s*"/);
  return gzipSync(bundle, { level: 9 }).length / kibibyte;
}

/** The checker of printed numbers is a part of its own, which the functions of indices and trade do not load. */
test.each([
  ["the formulas", ["core"], 22],
  ["the formulas with the checker of printed numbers", ["core", "core/checking"], 30],
])("%s need no library and stay small", (_, modules, limit) => {
  const size = bundledSize(...modules);
  expect(size).toBeGreaterThan(limit / 2);
  expect(size).toBeLessThan(limit);
});
