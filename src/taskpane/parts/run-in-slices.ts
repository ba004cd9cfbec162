/** Milliseconds of work between two pauses: short enough for the pane to answer. */
const sliceMilliseconds = 25;

/**
 * Runs a computation in slices, so that the pane can show its progress and be used meanwhile.
 *
 * @param steps yields its progress
 * @param onProgress is told it before each pause
 * @param stopped says whether to give up
 * @returns the result; undefined when it was stopped
 */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  onProgress: (progress: Progress) => void,
  stopped: () => boolean,
): Promise<Result | undefined> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < sliceMilliseconds) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped()) return undefined;
    started = performance.now();
  }
}
