import { ntpMonths } from "../../analysis";
import { ntpGroupName, periodText, scenarioPaneTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid } from "../parts";
import { scenarioGroups } from "./scenario-draft";
import type { OpenScenario } from "./use-scenario";

/** Group and base month of a scenario. */
export function BaseForm({ open: { draft, change } }: { open: OpenScenario }) {
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  return (
    <FieldGrid>
      <ChoiceField
        label={texts.group}
        value={draft.group}
        options={scenarioGroups.map((value) => ({ value, name: ntpGroupName(value)[language] }))}
        onChange={(group) => change({ group })}
      />
      <ChoiceField
        label={texts.month}
        value={draft.month}
        options={ntpMonths.map((value) => ({ value, name: periodText(value, language) }))}
        onChange={(month) => change({ month })}
      />
    </FieldGrid>
  );
}
