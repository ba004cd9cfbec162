import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { checkPublication } from "../scripts/checking/check-publication";
import {
  publicationsWithRelations,
  publicationTables,
} from "../scripts/checking/publication-tables";
import { buildCatalogue, searchTables, tableFacets } from "../src/library";
import { bundledLibrary as referenceData } from "../src/bundled";
import { typical } from "./support/measure";

/** Waiting times and sizes that a user feels, each with its goal. Times are of this machine and moment. */
const queries = [
  "",
  "ntp",
  "perkebunan rakyat maret",
  "kopi",
  "table 6.2",
  "timor leste ekspor 2020",
  "BPPBM",
];
const kibibyte = 1024;

const catalogue = buildCatalogue(referenceData);
const slowestSearch = Math.max(
  ...queries.map((query) =>
    typical(() => {
      searchTables(catalogue, query, {});
      tableFacets(catalogue, referenceData, query, {});
    }, 10),
  ),
);
const books = publicationsWithRelations().map((id) => publicationTables(id, "corrected"));
const check = typical(
  () => books.map(({ tables, relations }) => checkPublication(tables, relations)),
  3,
);

report("slowest search with facets, all tables", slowestSearch, "ms", 50);
report("all identities of all tables", check, "ms", 1000);
report("data package, gzip", sizeOf("src/bundled/generated/books.ts"), "KiB", 150);
for (const [name, goal] of [
  ["functions", 200],
  ["taskpane", 400],
] as const) {
  const files = existsSync("dist") ? readdirSync("dist") : [];
  const file = files.find((one) => new RegExp(`^${name}\\.[0-9a-f]+\\.js$`).test(one));
  if (file) report(`dist/${name}.js, gzip`, sizeOf(`dist/${file}`), "KiB", goal);
}

function sizeOf(file: string): number {
  return gzipSync(readFileSync(file)).length / kibibyte;
}

function report(what: string, found: number, unit: string, goal: number): void {
  const verdict = found <= goal ? "reached" : "MISSED";
  if (found > goal) process.exitCode = 1;
  console.log(
    `${what.padEnd(40)} ${found.toFixed(1).padStart(8)} ${unit}  goal ${goal}  ${verdict}`,
  );
}
