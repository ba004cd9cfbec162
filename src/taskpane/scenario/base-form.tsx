import { scenarioPaneTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid } from "../parts";
import { groupChoices, monthChoices } from "./base-choices";
import type { OpenScenario } from "./use-scenario";

/** Group and base month of a scenario. */
export function BaseForm({ open: { draft, change, model } }: { open: OpenScenario }) {
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  return (
    <FieldGrid>
      <ChoiceField
        label={texts.group}
        value={draft.group}
        options={groupChoices(model.book, language)}
        onChange={(group) => change({ group })}
      />
      <ChoiceField
        label={texts.month}
        value={draft.month}
        options={monthChoices(model.book, draft.group, language)}
        onChange={(month) => change({ month })}
      />
    </FieldGrid>
  );
}
