import { useEffect } from "react";
import type { Answer } from "../../workbook/contract";
import { useKept, usePane } from "../pane-context";
import {
  nothingKept,
  readScenarios,
  scenariosText,
  settingsKey,
  type WorkbookScenarios,
} from "./workbook-scenarios";

export interface KeptScenarios {
  kept: WorkbookScenarios;
  /** Changes what the workbook holds now, which someone else may have changed since. */
  keep(change: (kept: WorkbookScenarios) => WorkbookScenarios): Promise<Answer<null>>;
}

/** Scenarios and own weights that travel with the workbook. */
export function useWorkbookScenarios(): KeptScenarios {
  const { settings } = usePane().services;
  const [kept, setKept] = useKept<WorkbookScenarios>("scenario.kept", nothingKept);
  useEffect(() => {
    let isAsked = true;
    void settings.read(settingsKey).then((answer) => {
      if (isAsked && answer.ok) setKept(readScenarios(answer.value));
    });
    return () => {
      isAsked = false;
    };
  }, [settings, setKept]);
  return {
    kept,
    async keep(change) {
      const found = await settings.read(settingsKey);
      const next = change(found.ok ? readScenarios(found.value) : nothingKept);
      const answer = found.ok ? await settings.write(settingsKey, scenariosText(next)) : found;
      if (answer.ok) setKept(next);
      return answer;
    },
  };
}
