import { bundledFunctions, type CustomFunction } from "./support/bundled-functions";
import { compare, type Comparison, typical } from "./support/measure";

/**
 * Functions on whole columns against NTP, the plainest of them, on as many cells; then each of them on ten times the cells, which
 * may take ten times as long and not much more.
 */
const cells = 20_000;
const times = 10;
/** A run of ten times the cells also pays for collecting ten times the garbage. */
const growth = 2;

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
  ANNUAL_AVERAGE: { goal: 5, cellsOf: (count) => [column(count)] },
  ANNUAL_NTP: { goal: 8, cellsOf: (count) => [column(count), column(count)] },
  SERIES_CHANGE: { goal: 8, cellsOf: (count) => [column(count), 12] },
  RURAL_INFLATION: { goal: 8, cellsOf: (count) => [column(count), "y-o-y"] },
  HS_SECTOR: { goal: 12, cellsOf: (count) => [column(count, code)] },
  CHECK_RATIO: { goal: 20, cellsOf: (count) => [column(count), column(count), column(count)] },
  CHECK_SHARE: { goal: 20, cellsOf: (count) => [column(count), [[12345]], column(count)] },
  CHECK_CHANGE: { goal: 20, cellsOf: (count) => [column(count), column(count), column(count)] },
  CHECK_SUM: { goal: 15, cellsOf: (count) => [column(count), 100] },
};

function run(): void {
  const functions = bundledFunctions();
  const bind = (id: string, args: readonly unknown[]) => {
    const call = functions[id] as CustomFunction;
    // Options are null, as Excel hands them over.
    const given = [...args, ...new Array<null>(Math.max(0, 8 - args.length)).fill(null)];
    return () => call(...given);
  };
  const ntp = bind("NTP", [column(cells), column(cells)]);
  const comparisons = Object.entries(works).map(([id, { goal, cellsOf }]): Comparison => ({
    work: `${id}, ${cells} rows (against NTP)`,
    ours: bind(id, cellsOf(cells)),
    limit: ntp,
    goal,
  }));
  let missed = compare(comparisons);
  for (const [id, { cellsOf }] of Object.entries(works)) {
    const [few, many] = [cells, cells * times].map((count) =>
      typical(bind(id, cellsOf(count)), 7),
    ) as [number, number];
    const ratio = many / few / times;
    if (ratio > growth) missed++;
    const verdict = ratio > growth ? "MISSED" : "linear";
    console.log(
      `${id.padEnd(24)} ${many.toFixed(0).padStart(6)} ms for ${cells * times} rows, ${ratio.toFixed(2)} times a row of ${cells}  ${verdict}`,
    );
  }
  process.exitCode = missed > 0 ? 1 : 0;
}

run();
