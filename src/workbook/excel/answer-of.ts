import type { Answer } from "../plan";
import { failureCode } from "./failure-code";
import { runExcel } from "./run-excel";

/** What a request gives, or why it failed; for requests that leave nothing half done. */
export async function answerOf<T>(
  request: (context: Excel.RequestContext) => Promise<T>,
): Promise<Answer<T>> {
  try {
    return { ok: true, value: await runExcel(request) };
  } catch (error) {
    return { ok: false, failure: { code: failureCode(error), asItWas: true } };
  }
}
