import { scenarioPaneTexts } from "../../language";
import { NumberTable } from "../charts";
import { useTexts } from "../pane-context";
import { usePoints } from "../parts";
import type { ComparedScenarios } from "./use-compared";

const shown = ["ntp", "ntup", "it", "ib"] as const;

/** The indices of the scenarios that are compared, beside the base. */
export function SideBySide({ columns }: Pick<ComparedScenarios, "columns">) {
  const texts = useTexts(scenarioPaneTexts);
  const { point } = usePoints();
  const results = columns.flatMap(({ outcome }) => outcome.groups.slice(-1));
  if (results.length === 0) return null;
  return (
    <NumberTable
      label={texts.compareTitle}
      headers={[texts.index, texts.base, ...columns.map(({ scenario }) => scenario.name)]}
      rows={shown.map((index) => ({
        cells: [
          texts.indices[index],
          ...results.slice(0, 1).map(({ base }) => point(base[index])),
          ...results.map(({ after }) => point(after[index])),
        ],
      }))}
    />
  );
}
