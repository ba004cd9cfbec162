/**
 * Milliseconds of one pass: the median of several, after a warm-up. What a pass allocates is paid for in the passes after
 * it, which the fastest one would hide.
 */
export function typical(run: () => unknown, runs = 15): number {
  for (let i = 0; i < 5; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
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
export function compare(comparisons: readonly Comparison[], slack = 1.4): number {
  let missed = 0;
  for (const { work, ours, limit, goal } of comparisons) {
    // Alternating rounds, so that a slow moment of the machine hits both.
    let ratio = Infinity;
    let fastest = Infinity;
    let reference = Infinity;
    for (let round = 0; round < 6; round++) {
      reference = Math.min(reference, typical(limit));
      fastest = Math.min(fastest, typical(ours));
      ratio = fastest / reference;
    }
    const verdict = ratio <= goal ? "reached" : ratio <= goal * slack ? "within slack" : "MISSED";
    if (verdict === "MISSED") missed++;
    console.log(
      `${work.padEnd(58)} ${fastest.toFixed(3).padStart(9)} ms  limit ${reference.toFixed(3).padStart(9)} ms  ratio ${ratio.toFixed(2).padStart(6)}  goal ${goal}  ${verdict}`,
    );
  }
  return missed;
}
