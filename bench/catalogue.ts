import { buildCatalogue, searchTables, tableFacets } from "../src/catalogue";
import * as referenceData from "../src/reference-data";

/** Search with facets over all tables. Goal: every query within 50 ms. Run: npx tsx bench/catalogue.ts */
const goal = 50;
const passes = 25;
const queries = [
  "",
  "k",
  "NTPR Juli",
  "exports by country 2020",
  "minuman beverages HS 22",
  "zzzz",
];

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const built = timed(() => void buildCatalogue(referenceData));
const catalogue = buildCatalogue(referenceData);
console.log(`${catalogue.length} tables, index built in ${built.toFixed(1)} ms`);
let slowest = 0;
for (const query of queries) {
  const times = Array.from({ length: passes }, () =>
    timed(() => {
      searchTables(catalogue, query);
      tableFacets(catalogue, referenceData, query, {});
    }),
  ).sort((a, b) => a - b);
  const [median, longest] = [times[passes >> 1]!, times.at(-1)!];
  slowest = Math.max(slowest, longest);
  console.log(`"${query}": median ${median.toFixed(2)} ms, longest ${longest.toFixed(2)} ms`);
}
console.log(`slowest ${slowest.toFixed(1)} ms, goal ${goal} ms`);
process.exitCode = slowest < goal ? 0 : 1;
