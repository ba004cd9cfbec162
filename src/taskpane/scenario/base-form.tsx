import { scenarioGroups, scenarioMonths } from "../../analysis";
import { periodText, scenarioPaneTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid } from "../parts";
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
        options={scenarioGroups(model.book).map(({ id, name }) => ({
          value: id,
          name: name[language],
        }))}
        onChange={(group) => change({ group })}
      />
      <ChoiceField
        label={texts.month}
        value={draft.month}
        options={scenarioMonths(model.book, draft.group).map((value) => ({
          value,
          name: periodText(value, language),
        }))}
        onChange={(month) => change({ month })}
      />
    </FieldGrid>
  );
}
