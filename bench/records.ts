import { wideXlsx } from "../test/support/wide-xlsx";
import { type CellFile, xlsxCells } from "../src/reading/cells";
import { readRecords } from "../src/reading/tables";
import { tableFromChoice, totalsApart, usualChoice } from "../src/table";
import { compare } from "./support/measure";

/**
 * A wide export as records, against the plainest work on its cells: a sum by row and one by column. What readers wait for is
 * measured in the browser: 12,800 columns, and a million records.
 */
const sizes = [
  { name: "12,816 columns x 3 rows", countries: 89, ports: 12, months: 12, chapters: 3 },
  { name: "1,200 columns x 99 rows", countries: 10, ports: 10, months: 12, chapters: 99 },
];
const frame = { id: "bench", title: { id: "", en: "" }, notes: [], source: {} };

function plainSums({ grids }: CellFile): number {
  const sums = new Map<string, number>();
  for (const { row, column, value } of grids[0]?.cells ?? []) {
    if (typeof value !== "number") continue;
    for (const key of [`row ${row}`, `column ${column}`])
      sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums.size;
}

function run(): void {
  const missed = sizes.map(({ name, ...size }) => {
    const file = xlsxCells(new Uint8Array(wideXlsx(size).bytes));
    const read = readRecords(file, "0-0-0");
    if (!read) throw new Error("bench requires a table in its file");
    const { records } = totalsApart(read.records);
    const limit = () => plainSums(file);
    return compare(
      [
        { work: `records, ${name}`, ours: () => readRecords(file, "0-0-0"), limit, goal: 30 },
        { work: `totals apart, ${name}`, ours: () => totalsApart(read.records), limit, goal: 15 },
        {
          work: `usual table, ${name}`,
          ours: () => tableFromChoice(records, usualChoice(records), frame),
          limit,
          goal: 1.5,
        },
      ],
      1.4,
      3,
    );
  });
  process.exitCode = missed.some((count) => count > 0) ? 1 : 0;
}

run();
