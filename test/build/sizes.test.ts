import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** What a server sends of a file: kilobytes as the workbench's own server packs it (workbench/server/packed). */
function sentKilobytes(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(file), { params }).length / 1000;
}

const fileIn = (folder: string, name: RegExp): string =>
  `${folder}/${readdirSync(folder).find((one) => name.test(one))}`;

/** A little above what they are: who needs more says so here. */
test.each([
  ["the pane's first script", "dist", /^taskpane\.\w+\.js$/, 200],
  ["the functions", "dist", /^functions\.js$/, 115],
  ["the reader of files", "dist", /^reading\.js$/, 75],
])("%s is sent in a limited size", (_, folder, name, limit) => {
  expect(sentKilobytes(fileIn(folder, name))).toBeLessThan(limit);
});

/** A script with all that it imports before it runs; what it imports later is written with brackets. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const script = readFileSync(`workbench/dist/${name}`, "utf8");
  for (const [, imported] of script.matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g))
    withImports(imported!, found);
  return found;
}

test("the scripts of the workbench's first view are sent in a limited size", () => {
  const scripts = [...withImports("page.js"), "first-paint.js"];
  expect(scripts.length).toBeGreaterThan(3);
  const sent = scripts.map((name) => sentKilobytes(`workbench/dist/${name}`));
  expect(sent.reduce((sum, one) => sum + one)).toBeLessThan(1_020);
});
