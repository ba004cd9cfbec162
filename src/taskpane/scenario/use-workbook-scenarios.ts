import { useEffect, useMemo } from "react";
import type { Answer } from "../../workbook/contract";
import { useKept, usePane } from "../pane-context";
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
  useEffect(() => {
    let isAsked = true;
    void settings.read(settingsKey).then((answer) => {
      if (isAsked && answer.ok) setText(answer.value);
    });
    return () => {
      isAsked = false;
    };
  }, [settings, setText]);
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
      if (answer.ok) setText(next);
      return answer;
    },
  };
}
