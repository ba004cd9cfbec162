import type { Answer } from "../contract";
import { failureCode, Refusal } from "./failure-code";
import type { Outcome } from "./outcome";
import { UnfinishedWork } from "./unfinished-work";

/** How long a request waits for its turn, in milliseconds: Excel may never answer the one before it. */
const patience = 30_000;

/**
 * Requests to one workbook, one after the other, whatever screen asks. Each reads the workbook and then writes by what it has
 * read: two at once would take the same cells for free, and the clearing up of the one would take the cells of the other.
 */
export class WorkbookQueue {
  readonly unfinished = new UnfinishedWork();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly longestWait = patience) {}

  /**
   * What a request gives, or why it failed. What earlier requests left open is finished first, and the failure says whether
   * something is still open. A request that waited too long for its turn is refused as `busy`, and not made later.
   */
  async answer<T>(request: () => Promise<T>): Promise<Answer<T>> {
    try {
      return { ok: true, value: await this.inTurn(request) };
    } catch (error) {
      return this.failure(error);
    }
  }

  /** The same for so many things that are asked for at once: an answer for each. */
  async answerEach<T>(count: number, request: () => Promise<Outcome<T>[]>): Promise<Answer<T>[]> {
    const answer = await this.answer(request);
    if (!answer.ok) return Array.from({ length: count }, () => answer);
    return answer.value.map((outcome) =>
      "error" in outcome ? this.failure(outcome.error) : { ok: true, value: outcome.value },
    );
  }

  private failure(error: unknown): Extract<Answer<never>, { ok: false }> {
    return {
      ok: false,
      failure: { code: failureCode(error), asItWas: this.unfinished.isEmpty },
    };
  }

  private inTurn<T>(request: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let isGivenUp = false;
      const giveUp = setTimeout(() => {
        isGivenUp = true;
        reject(new Refusal("busy"));
      }, this.longestWait);
      this.last = this.last.then(() => {
        clearTimeout(giveUp);
        if (isGivenUp) return undefined;
        const work = this.unfinished.settle().then(request);
        work.then(resolve, reject);
        return work.catch(() => undefined);
      });
    });
  }
}
