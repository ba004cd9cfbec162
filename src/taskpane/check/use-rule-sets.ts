import { useEffect, useState } from "react";
import type { Answer } from "../../workbook/contract";
import { usePane } from "../pane-context";
import { useRuns } from "../parts";
import { changedRuleSets, readRuleSets, type RuleSet, settingsKey } from "./kept-rule-sets";

export interface KeptRuleSets {
  sets: readonly RuleSet[];
  /** Changes what the workbook holds now, which someone else may have changed since. */
  change(changed: (sets: readonly RuleSet[]) => readonly RuleSet[]): Promise<Answer<null>>;
}

/** Rules that travel with the workbook. */
export function useRuleSets(): KeptRuleSets {
  const { settings } = usePane().services;
  const [sets, setSets] = useState<readonly RuleSet[]>([]);
  const { begin, stop } = useRuns();
  useEffect(() => {
    const run = begin();
    void settings.read(settingsKey).then((answer) => {
      if (!run.isVoid() && answer.ok) setSets(readRuleSets(answer.value));
    });
  }, [settings, begin]);
  return {
    sets,
    async change(changed) {
      let next: RuleSet[] | undefined;
      const answer = await settings.change(settingsKey, (found) => {
        const change = changedRuleSets(found, changed);
        if ("text" in change) next = readRuleSets(change.text);
        return change;
      });
      if (answer.ok && next) {
        // What is still being read is older.
        stop();
        setSets(next);
      }
      return answer;
    },
  };
}
