import { Refusal } from "./failure-code";
import { pause } from "./pause";
import { runExcel } from "./requests";

/**
 * How many later requests wait for unfinished work. What never works must not hold up everything else; the journal in the
 * workbook still holds it, for the next time that the pane opens.
 */
const mostWaits = 3;

/** Pauses before the attempts to carry something through, in milliseconds. */
const pauses = [0, 50, 250];

/**
 * A request that may be repeated: done twice, it leaves the workbook as done once. Done later, it must not touch what the
 * reader has edited in the meantime.
 */
export type Work<T = unknown> = (
  context: Excel.RequestContext,
  when: "at once" | "later",
) => Promise<T>;

/**
 * What must be carried through, whatever happens: taking out what a failed insertion left and what the reader removes, and
 * giving cells back that a failed refresh changed. What Excel does not answer now is tried again before the next request.
 */
export class UnfinishedWork {
  private readonly open: Work[] = [];
  private readonly waits = new Map<Work, number>();

  get isEmpty(): boolean {
    return this.open.length === 0;
  }

  /** Finishes what earlier failures left. */
  async settle(): Promise<void> {
    for (const work of [...this.open]) {
      try {
        await this.finish(work, "later");
      } catch (error) {
        const waits = (this.waits.get(work) ?? 0) + 1;
        this.waits.set(work, waits);
        if (waits < mostWaits) throw error;
        this.forget(work);
      }
    }
  }

  /** @throws the last failure; the work then stays on the list, unless Excel refused before anything was changed */
  async finish<T>(work: Work<T>, when: "at once" | "later" = "at once"): Promise<T> {
    this.forget(work);
    this.open.push(work);
    let failure: unknown;
    for (const milliseconds of pauses) {
      if (milliseconds > 0) await pause(milliseconds);
      try {
        const answer = await runExcel((context) => work(context, when));
        this.forget(work);
        return answer;
      } catch (error) {
        failure = error;
        if (error instanceof Refusal) break;
      }
    }
    if (failure instanceof Refusal) this.forget(work);
    throw failure;
  }

  private forget(work: Work): void {
    const index = this.open.indexOf(work);
    if (index >= 0) this.open.splice(index, 1);
  }
}
