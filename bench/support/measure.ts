/** Milliseconds of one pass: the median of several, after a warm-up. */
export function typical(run: () => unknown, runs = 15): number {
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: runs }, () => timeOf(run));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}

/**
 * Milliseconds of one pass: the mean of many in a row, after as many for warm-up, so that what they allocate is paid for
 * too; the best of three such rows, of which one may meet a slow moment of the machine.
 */
function meanOf(run: () => unknown, passes: number): number {
  const row = () => {
    for (let i = 0; i < passes; i++) run();
  };
  row();
  return Math.min(...[1, 2, 3].map(() => timeOf(row))) / passes;
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

/** Measures each comparison and prints time, ratio and goal; returns the number that missed the goal by more than the slack. */
export function compare(comparisons: readonly Comparison[], slack = 1.4, passes = 50): number {
  let missed = 0;
  for (const { work, ours, limit, goal } of comparisons) {
    const [reference, taken] = [limit, ours].map((run) => meanOf(run, passes)) as [number, number];
    const ratio = taken / reference;
    const verdict = ratio <= goal ? "reached" : ratio <= goal * slack ? "within slack" : "MISSED";
    if (verdict === "MISSED") missed++;
    console.log(
      `${work.padEnd(58)} ${taken.toFixed(3).padStart(9)} ms  limit ${reference.toFixed(3).padStart(9)} ms  ratio ${ratio.toFixed(2).padStart(6)}  goal ${goal}  ${verdict}`,
    );
  }
  return missed;
}
