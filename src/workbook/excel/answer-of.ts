import type { Answer } from "../contract";
import { failureCode } from "./failure-code";
import type { UnfinishedWork } from "./unfinished-work";

/**
 * What a request gives, or why it failed. Where requests may leave work to be carried through, what is open is finished
 * first, and the failure says whether something is still open.
 */
export async function answerOf<T>(
  request: () => Promise<T>,
  unfinished?: UnfinishedWork,
): Promise<Answer<T>> {
  try {
    await unfinished?.settle();
    return { ok: true, value: await request() };
  } catch (error) {
    const asItWas = unfinished?.isEmpty ?? true;
    return { ok: false, failure: { code: failureCode(error), asItWas } };
  }
}
