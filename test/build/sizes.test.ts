import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

/** What a server sends of a file: kilobytes as the workbench's own server packs it (workbench/server/packed). */
const sentKilobytes = (folder: string, name: RegExp): number => {
  const file = readdirSync(folder).find((one) => name.test(one));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(readFileSync(`${folder}/${file}`), { params }).length / 1000;
};

/** A little above what they are: who needs more says so here. */
test.each([
  ["the pane's first script", "dist", /^taskpane\.\w+\.js$/, 200],
  ["the functions", "dist", /^functions\.js$/, 115],
  ["the reader of files", "dist", /^reading\.js$/, 75],
  ["the workbench's page", "workbench/dist", /^page\.js$/, 1_550],
])("%s is sent in a limited size", (_, folder, name, limit) => {
  expect(sentKilobytes(folder, name)).toBeLessThan(limit);
});
