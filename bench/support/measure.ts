/** Milliseconds of one pass: the best of several runs, after a warm-up. The best is what the machine can do undisturbed. */
export function best(run: () => unknown, runs = 15): number {
  for (let i = 0; i < 5; i++) run();
  let fastest = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
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
      reference = Math.min(reference, best(limit));
      fastest = Math.min(fastest, best(ours));
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
