import { ntpMonths } from "../../analysis";
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
        options={model.book.groups.map(({ id, name }) => ({ value: id, name: name[language] }))}
        onChange={(group) => change({ group })}
      />
      <ChoiceField
        label={texts.month}
        value={draft.month}
        options={ntpMonths(model.book).map((value) => ({
          value,
          name: periodText(value, language),
        }))}
        onChange={(month) => change({ month })}
      />
    </FieldGrid>
  );
}
