import { bundledFunctions, type CustomFunction } from "./support/bundled-functions";
import { compare, type Comparison } from "./support/measure";

/**
 * Functions on long columns against NTP, the plainest of them, on as many rows; then on ten times the rows, where NTP takes ten
 * times as long, and for the collection of ten times the garbage: none may lose more.
 */
const sizes = [
  { rows: 20_000, passes: 200 },
  { rows: 200_000, passes: 20 },
];

/** Numbers with two decimals that are the same in every run. */
function generator(): () => number {
  let state = 20200101;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.round(8000 + (state / 2 ** 32) * 6000) / 100;
  };
}

const next = generator();
const column = (count: number, cell: (row: number) => unknown = next): unknown[][] =>
  JSON.parse(JSON.stringify(Array.from({ length: count }, (_, row) => [cell(row)]))) as unknown[][];
const code = (row: number) => `${String((row % 76) + 1).padStart(2, "0")}019010`;

/** Arguments of so many cells, and how many times the cost of NTP they may take. */
const works: Record<string, { goal: number; cellsOf: (count: number) => unknown[] }> = {
  COVERAGE_RATIO: { goal: 3, cellsOf: (count) => [column(count), column(count)] },
  NORMALISED_BALANCE: { goal: 3, cellsOf: (count) => [column(count), column(count)] },
  INTRA_INDUSTRY_TRADE: { goal: 10, cellsOf: (count) => [column(count), column(count)] },
  ANNUAL_AVERAGE: { goal: 3, cellsOf: (count) => [column(count)] },
  ANNUAL_NTP: { goal: 4, cellsOf: (count) => [column(count), column(count)] },
  SERIES_CHANGE: { goal: 4, cellsOf: (count) => [column(count), 12] },
  RURAL_INFLATION: { goal: 4, cellsOf: (count) => [column(count), "y-o-y"] },
  HS_SECTOR: { goal: 5, cellsOf: (count) => [column(count, code)] },
  CHECK_RATIO: { goal: 20, cellsOf: (count) => [column(count), column(count), column(count)] },
  CHECK_SHARE: { goal: 20, cellsOf: (count) => [column(count), [[12345]], column(count)] },
  CHECK_CHANGE: { goal: 20, cellsOf: (count) => [column(count), column(count), column(count)] },
  CHECK_SUM: { goal: 8, cellsOf: (count) => [column(count), 100] },
};

function run(): void {
  const functions = bundledFunctions();
  const bind = (id: string, args: readonly unknown[]) => {
    const call = functions[id] as CustomFunction;
    // Options are null, as Excel hands them over.
    const given = [...args, ...new Array<null>(Math.max(0, 8 - args.length)).fill(null)];
    return () => call(...given);
  };
  const missed = sizes.map(({ rows, passes }) => {
    const limit = bind("NTP", [column(rows), column(rows)]);
    const comparisons = Object.entries(works).map(([id, { goal, cellsOf }]): Comparison => ({
      work: `${id}, ${rows} rows (against NTP)`,
      ours: bind(id, cellsOf(rows)),
      limit,
      goal,
    }));
    return compare(comparisons, 1.4, passes);
  });
  process.exitCode = missed.some((count) => count > 0) ? 1 : 0;
}

run();
