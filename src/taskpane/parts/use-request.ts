import { useState } from "react";
import type { Answer, WorkbookFailure } from "../../workbook/contract";
import { useRuns } from "./use-runs";

export interface WorkbookRequest {
  /** An answer is waited for. */
  isWaiting: boolean;
  /** Why the last request failed. */
  failure: WorkbookFailure | undefined;
  forgetFailure(): void;
  /**
   * Asks the workbook for something.
   *
   * @returns its answer; undefined when it failed, and when it is none of the screen's business any more: something else was
   *   asked since, or the screen was left
   */
  ask<T>(request: Promise<Answer<T>>): Promise<T | undefined>;
  /** What is waited for counts no longer. */
  stop(): void;
  /** Shows why something that was written failed, or that nothing does any more. @returns whether it was written */
  tell(answer: Answer<unknown>): boolean;
}

/** What a screen asks of the workbook: of what it reads only the last request counts, of what it writes each. */
export function useRequest(): WorkbookRequest {
  const [state, setState] = useState<{ isWaiting: boolean; failure?: WorkbookFailure }>({
    isWaiting: false,
  });
  const runs = useRuns();
  const settle = (answer: Answer<unknown>) => (answer.ok ? {} : { failure: answer.failure });
  return {
    isWaiting: state.isWaiting,
    failure: state.failure,
    forgetFailure: () => setState(({ isWaiting }) => ({ isWaiting })),
    async ask(request) {
      const run = runs.begin();
      setState(({ failure }) => ({ isWaiting: true, failure }));
      const answer = await request;
      if (run.isVoid()) return undefined;
      setState({ isWaiting: false, ...settle(answer) });
      return answer.ok ? answer.value : undefined;
    },
    stop() {
      runs.stop();
      setState(({ failure }) => ({ isWaiting: false, failure }));
    },
    tell(answer) {
      setState(({ isWaiting }) => ({ isWaiting, ...settle(answer) }));
      return answer.ok;
    },
  };
}
