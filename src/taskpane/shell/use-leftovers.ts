import { useEffect, useState } from "react";
import type { ClearedLeftover, FoundLeftover, WorkbookFailure } from "../../workbook/contract";
import { usePane } from "../pane-context";
import { useRequest, useRuns } from "../parts";

export interface Leftovers {
  /** Undefined where nothing is left. */
  found?: readonly FoundLeftover[];
  cleared?: readonly ClearedLeftover[];
  isClearing: boolean;
  failure: WorkbookFailure | undefined;
  clear(): Promise<void>;
  /** Says no more of it until the pane opens again. */
  leave(): void;
}

/** What steps left that were cut off, as the pane finds it when it opens. */
export function useLeftovers(): Leftovers {
  const { executor } = usePane().services;
  const [state, setState] = useState<Pick<Leftovers, "found" | "cleared">>({});
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  const runs = useRuns();
  useEffect(() => {
    const run = runs.begin();
    // Where it cannot be read, nobody has asked for it either.
    void executor.leftovers().then((answer) => {
      if (!run.isVoid() && answer.ok && answer.value.length > 0) setState({ found: answer.value });
    });
  }, [executor, runs]);
  return {
    ...state,
    isClearing: isWaiting,
    failure,
    async clear() {
      // It needs the planners of all sheets, which the first screen does without.
      const { carriedPlan } = await import("../carried-plan");
      const cleared = await ask(executor.clearLeftovers(state.found ?? [], carriedPlan));
      if (cleared) setState({ cleared });
    },
    leave() {
      forgetFailure();
      setState({});
    },
  };
}
