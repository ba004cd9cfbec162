import { useEffect, useState } from "react";
import type { WorkbookFailure } from "../../workbook/plan";
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
  /** Writes it into the workbook; what cannot be written is not kept. Answers whether it is. */
  keep(next: WorkbookScenarios): Promise<boolean>;
  failure: WorkbookFailure | undefined;
  forgetFailure(): void;
}

/** Scenarios and own weights that travel with the workbook. */
export function useWorkbookScenarios(): KeptScenarios {
  const { settings } = usePane().services;
  const [kept, setKept] = useKept<WorkbookScenarios>("scenario.kept", nothingKept);
  const [failure, setFailure] = useState<WorkbookFailure | undefined>(undefined);
  useEffect(() => {
    let isAsked = true;
    void settings.read(settingsKey).then((answer) => {
      if (!isAsked) return;
      if (answer.ok) setKept(readScenarios(answer.value));
      else setFailure(answer.failure);
    });
    return () => {
      isAsked = false;
    };
  }, [settings, setKept]);
  return {
    kept,
    async keep(next) {
      const answer = await settings.write(settingsKey, scenariosText(next));
      setFailure(answer.ok ? undefined : answer.failure);
      if (answer.ok) setKept(next);
      return answer.ok;
    },
    failure,
    forgetFailure: () => setFailure(undefined),
  };
}
