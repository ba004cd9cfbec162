import { findAnswers } from "../src/analysis";
import { bundledLibrary } from "../src/bundled";
import { buildCatalogue } from "../src/library";
import { compare } from "./support/measure";

/**
 * Answers to searches against the plainest search there is: does a row, with the title of its table, hold every word of the
 * query? Answers read words by their synonyms, rank rows, and look up figures, changes and lines besides.
 */
const queries = [
  "ekspor kopi 2020",
  "ntp juli",
  "inflasi pedesaan",
  "andil",
  "sawit",
  "impor tiongkok 2020",
  "nilai tukar petani hortikultura maret 2020",
];
/** How many times as long as the scan answers may take: within 50 ms where a scan takes 6. */
const goal = 8;

const catalogue = buildCatalogue(bundledLibrary);
const rows = bundledLibrary.tables.flatMap(({ id }) => {
  const { title, rows: lines } = bundledLibrary.table(id);
  return lines.map(({ label }) => `${title.id} ${title.en} ${label}`);
});

function scan(query: string): string[] {
  const words = query.toLowerCase().split(" ");
  return rows.filter((row) => {
    const text = row.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

for (const query of queries)
  if (findAnswers(bundledLibrary, catalogue, query).found.length === 0)
    throw new Error(`There is no answer to ${query}`);

process.exitCode = compare(
  [
    {
      work: `answers to ${queries.length} searches in ${rows.length} rows`,
      ours: () => queries.map((query) => findAnswers(bundledLibrary, catalogue, query)),
      limit: () => queries.map(scan),
      goal,
    },
  ],
  1,
  10,
);
