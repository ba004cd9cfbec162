import { bundledFunctions, type CustomFunction } from "./support/bundled-functions";

/** Whole columns as arguments: each function on a million rows, filled to the last one and to the thousandth; none may freeze Excel. */
const rows = 1_000_000;
/** Milliseconds. Excel restarts an add-in that answers nothing for five seconds; an office's computer may be slower. */
const most = 2_000;

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

let slow = 0;
for (const [id, argumentsOf] of Object.entries(calls)) {
  const times = [1000, rows].map((filled) => {
    const args = argumentsOf(filledTo(filled));
    const given = [...args, ...new Array<null>(Math.max(0, 8 - args.length)).fill(null)];
    // Time of the processor: others on the machine do not count.
    const start = process.cpuUsage();
    let said = "";
    try {
      (functions[id] as CustomFunction)(...given);
    } catch (error) {
      said = ` (${String((error as Error).message).slice(0, 60)})`;
    }
    const { user, system } = process.cpuUsage(start);
    const time = (user + system) / 1000;
    if (time > most) slow++;
    return `${time.toFixed(0).padStart(7)} ms${time > most ? " SLOW" : ""}${said}`;
  });
  console.log(`${id.padEnd(22)} 1,000 filled ${times[0]}   all filled ${times[1]}`);
}
process.exitCode = slow > 0 ? 1 : 0;
