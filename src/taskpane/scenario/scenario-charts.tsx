import { itemTables, type ScenarioModel, type ScenarioOutcome } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { groupName } from "../../library";
import { sourceOfTables } from "../../sheets";
import { type Bar, ChartFigure, NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { Section, usePoints } from "../parts";

interface ScenarioChartsProps {
  model: ScenarioModel;
  outcome: ScenarioOutcome;
  priceName: (id: string) => string;
}

/** What moves NTP, largest first, and how the subsectors come off. */
export function ScenarioCharts({ model, outcome, priceName }: ScenarioChartsProps) {
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { point, signed } = usePoints();
  const whole = outcome.groups.at(-1);
  const moved = outcome.contributions
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  if (!whole || moved.length === 0) return null;
  const bars: Bar[] = [
    {
      label: texts.total,
      value: whole.change.ntp,
      text: signed(whole.change.ntp),
      weight: "strong",
    },
    ...moved.map(({ item, points }) => ({
      label: priceName(item),
      value: points,
      text: signed(points),
    })),
  ];
  const list = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  return (
    <>
      <ChartFigure
        chart={{
          kind: "bars",
          title: texts.contributionsTitle,
          description: texts.contributionsWords(list),
          source: sourceOfTables(model.book, itemTables(model), language),
          bars,
          headers: [texts.price, texts.points],
        }}
      />
      {outcome.groups.length > 1 && (
        <Section heading={texts.partsTitle}>
          <NumberTable
            label={texts.partsTitle}
            headers={[texts.group, texts.base, texts.after, texts.change]}
            rows={outcome.groups.map(({ group, base, after, change }) => ({
              cells: [
                groupName(model.book, group)[language],
                point(base.ntp),
                point(after.ntp),
                signed(change.ntp),
              ],
              strong: group === whole.group,
            }))}
          />
        </Section>
      )}
    </>
  );
}
