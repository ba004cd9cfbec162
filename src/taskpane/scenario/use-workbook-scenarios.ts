import { useEffect, useMemo } from "react";
import type { Answer } from "../../workbook/contract";
import { useKept, usePane } from "../pane-context";
import { useRuns } from "../parts";
import {
  changedScenarios,
  isFromNewer,
  readScenarios,
  settingsKey,
  type WorkbookScenarios,
} from "./workbook-scenarios";

export interface KeptScenarios {
  kept: WorkbookScenarios;
  /** A newer Timbang wrote what the workbook keeps: it stays as it is. */
  isFromNewer: boolean;
  /** Changes what the workbook holds now, which someone else may have changed since. */
  keep(change: (kept: WorkbookScenarios) => WorkbookScenarios): Promise<Answer<null>>;
}

/** Scenarios and own weights that travel with the workbook. */
export function useWorkbookScenarios(): KeptScenarios {
  const { settings } = usePane().services;
  const [text, setText] = useKept<string | undefined>("scenario.kept", undefined);
  const kept = useMemo(() => readScenarios(text), [text]);
  const { begin, stop } = useRuns();
  useEffect(() => {
    const run = begin();
    void settings.read(settingsKey).then((answer) => {
      if (!run.isVoid() && answer.ok) setText(answer.value);
    });
  }, [settings, setText, begin]);
  return {
    kept,
    isFromNewer: isFromNewer(text),
    async keep(change) {
      let next: string | undefined;
      const answer = await settings.change(settingsKey, (found) => {
        const changed = changedScenarios(found, change);
        next = "text" in changed ? changed.text : found;
        return changed;
      });
      if (answer.ok) {
        // What is still being read is older.
        stop();
        setText(next);
      }
      return answer;
    },
  };
}
