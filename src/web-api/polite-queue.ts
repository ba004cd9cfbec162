import type { Clock } from "./clock";
import { isPassing } from "./failed-request";

/** About two requests a second are customary. */
const gap = 500;
const mostRetries = 3;
const firstPause = 1000;

/** One request after the other, none sooner than half a second after the one before; what may pass is tried again. */
export class PoliteQueue {
  private last: Promise<unknown> = Promise.resolve();
  private next = -Infinity;

  constructor(private readonly clock: Clock) {}

  run<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const turn = this.last.then(() => this.tried(task, signal));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async tried<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (let retry = 0; ; retry++) {
      await this.wait(signal);
      try {
        return await task();
      } catch (error) {
        if (retry === mostRetries || !isPassing(error)) throw error;
        // Between half and one and a half of it, so that many panes do not come back at once.
        const pause = firstPause * 2 ** retry * (0.5 + this.clock.random());
        await this.clock.wait(pause, signal);
      }
    }
  }

  private async wait(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const pause = this.next - this.clock.now();
    if (pause > 0) await this.clock.wait(pause, signal);
    this.next = this.clock.now() + gap;
  }
}
