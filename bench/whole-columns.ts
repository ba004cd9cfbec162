import { bundledFunctions, type CustomFunction } from "./support/bundled-functions";

/** Whole columns as arguments: each function on a million rows, filled to the last one and to the thousandth; none may freeze Excel. */
const rows = 1_000_000;
/**
 * Times as long as the yardstick a function may take. The yardstick needs a quarter of a second a column; Excel restarts an
 * add-in that answers nothing for five.
 */
const goal = 5;
/** Reads texts digit by digit. */
const goals: Readonly<Record<string, number>> = { PARSE_NUMBER: 12 };
const slack = 1.4;

let state = 20200101;
const next = (): number => {
  state = (state * 1664525 + 1013904223) >>> 0;
  return Math.round(8000 + (state / 2 ** 32) * 6000) / 100;
};
const code = (row: number) => `${String((row % 76) + 1).padStart(2, "0")}019010`;
const name = (row: number) => `Row ${row}`;

type Column = (cell?: (row: number) => unknown) => unknown[][];

/** Arguments of a call, of whole columns. */
const calls: Record<string, (column: Column) => unknown[]> = {
  NTP: (column) => [column(), column()],
  NTUP: (column) => [column(), column()],
  PERCENT_CHANGE: (column) => [column(), column()],
  BALANCE: (column) => [column(), column()],
  COVERAGE_RATIO: (column) => [column(), column()],
  NORMALISED_BALANCE: (column) => [column(), column()],
  INTRA_INDUSTRY_TRADE: (column) => [column(), column()],
  UNIT_VALUE: (column) => [column(), column()],
  ANNUAL_AVERAGE: (column) => [column()],
  ANNUAL_NTP: (column) => [column(), column()],
  SERIES_CHANGE: (column) => [column(), 12],
  RURAL_INFLATION: (column) => [column(), "y-o-y"],
  REBASE: (column) => [column(), 1, 12],
  CHAIN_RELATIVES: (column) => [column((row) => 99.5 + (row % 11) / 10)],
  TRADE_SHARE: (column) => [column()],
  CONCENTRATION: (column) => [column(), "hhi"],
  TOP_SHARES: (column) => [column(name), column(), 5],
  GROWTH_CONTRIBUTION: (column) => [column(), column()],
  SECTOR_TOTALS: (column) => [column(code), column()],
  STRUCTURAL_CHANGE: (column) => [column(), column()],
  EXPORT_SIMILARITY: (column) => [column(), column()],
  HS_SECTOR: (column) => [column(code)],
  HS_CHAPTER: (column) => [column(code)],
  PARSE_NUMBER: (column) => [column((row) => `1.234,${10 + (row % 90)}`)],
  OUTLIERS: (column) => [column(), "quartile"],
  LASPEYRES_INDEX: (column) => [column(), column(), column()],
  TORNQVIST_INDEX: (column) => [column(), column(), column(), column()],
  WEIGHTED_INDEX: (column) => [column(), column()],
  CONTRIBUTION: (column) => [column(), column(), column()],
  NTP_CONTRIBUTION: (column) => [column(), column(), column(), column(), column(), column()],
  CHECK_RATIO: (column) => [column(), column(), column()],
  CHECK_SHARE: (column) => [column(), [[12345]], column()],
  CHECK_CHANGE: (column) => [column(), column(), column()],
  CHECK_SUM: (column) => [column(), 100],
};

const functions = bundledFunctions();
const filledTo =
  (filled: number): Column =>
  (cell = next) =>
    Array.from({ length: rows }, (_, row) => [row < filled ? cell(row) : ""]);

/** Milliseconds of the processor: others on the machine do not count. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** What nothing can do without: reads the cells and lays as many results. */
function yardstick(columns: readonly unknown[][][]): number {
  const pass = () =>
    columns.map((column) => column.map(([cell]) => [typeof cell === "number" ? cell * 2 : cell]));
  return Math.min(...[1, 2, 3].map(() => timeOf(pass)));
}

/** How many times as long as the yardstick a function takes, in words. */
function measured(id: string, args: readonly unknown[]): string {
  const columns = args.filter(
    (arg): arg is unknown[][] => Array.isArray(arg) && arg.length === rows,
  );
  const given = [...args, ...new Array<null>(Math.max(0, 8 - args.length)).fill(null)];
  let said = "";
  const call = () => {
    try {
      (functions[id] as CustomFunction)(...given);
    } catch (error) {
      said = ` (${String((error as Error).message).slice(0, 60)})`;
    }
  };
  // The collector clears away in one call what others left: the better of two is the function's own.
  const taken = Math.min(timeOf(call), timeOf(call));
  const ratio = taken / yardstick(columns);
  const isMissed = ratio > (goals[id] ?? goal) * slack;
  if (isMissed) process.exitCode = 1;
  const verdict = isMissed ? " MISSED" : "";
  return `${taken.toFixed(0).padStart(5)} ms  ratio ${ratio.toFixed(1).padStart(5)}${verdict}${said}`;
}

for (const [id, argumentsOf] of Object.entries(calls)) {
  const [some, all] = [1000, rows].map((filled) => measured(id, argumentsOf(filledTo(filled))));
  console.log(
    `${id.padEnd(22)} 1,000 filled ${some}   all filled ${all}   goal ${goals[id] ?? goal}`,
  );
}
