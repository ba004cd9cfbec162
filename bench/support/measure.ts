/** Milliseconds of one pass: the median of several, after a warm-up. */
export function typical(run: () => unknown, runs = 15): number {
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: runs }, () => timeOf(run));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/** Rows of passes that each of two works takes, in turn with the other. */
const turns = 12;

/**
 * Milliseconds of one pass of each work, after a row for warm-up: the mean of a row of passes, so that what they allocate
 * is paid for too, and the best of several rows. The works take turns, so that a slow minute of the machine meets them all.
 */
function meansOf(works: readonly (() => unknown)[], passes: number): number[] {
  const rows = works.map((run) => () => {
    for (let i = 0; i < passes; i++) run();
  });
  rows.forEach(processorTimeOf);
  const times = Array.from({ length: turns }, () => rows.map(processorTimeOf));
  return works.map((_, work) => Math.min(...times.map((turn) => turn[work] as number)) / passes);
}

/** Milliseconds that the processor gives to it, on all threads: of a busy machine it has to wait for more than these. */
function processorTimeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** One line of a bench: what was measured against what, and how many times as long it may take. */
export interface Comparison {
  work: string;
  /** The custom function on cells. */
  ours: () => unknown;
  /** What it is measured against, in the same run. */
  limit: () => unknown;
  goal: number;
}

/** How what was measured stands to its goal, which it may miss by the slack. */
export const verdictOf = (measured: number, goal: number, slack: number): string =>
  measured <= goal ? "reached" : measured <= goal * slack ? "within slack" : "MISSED";

/** Prints times, ratio and goal of a comparison, and how it ended. */
export function reportRatio(
  work: string,
  taken: number,
  reference: number,
  goal: number,
  slack: number,
): string {
  const ratio = taken / reference;
  const verdict = verdictOf(ratio, goal, slack);
  console.log(
    `${work.padEnd(58)} ${taken.toFixed(3).padStart(9)} ms  limit ${reference.toFixed(3).padStart(9)} ms  ratio ${ratio.toFixed(2).padStart(6)}  goal ${goal}  ${verdict}`,
  );
  return verdict;
}

/**
 * Measures each comparison and prints time, ratio and goal; returns the number that missed the goal by more than the slack.
 * Text behind the name of the bench chooses those whose work contains it: `npx tsx bench/index-numbers.ts INDEX_TREE`.
 *
 * @param passes of each work, in all its rows
 */
export function compare(comparisons: readonly Comparison[], slack = 1.4, passes = 200): number {
  const chosen = process.argv[2] ?? "";
  let missed = 0;
  for (const { work, ours, limit, goal } of comparisons) {
    if (!work.includes(chosen)) continue;
    const [reference, taken] = meansOf([limit, ours], Math.ceil(passes / turns)) as [
      number,
      number,
    ];
    if (reportRatio(work, taken, reference, goal, slack) === "MISSED") missed++;
  }
  return missed;
}
