import { tradeScenarioTexts } from "../../language";
import { type Bar, ChartFigure, NumberTable } from "../charts";
import { sourceOfTables } from "../../sheets";
import { usePane, useTexts } from "../pane-context";
import { Section, useNumbers } from "../parts";
import type { OpenTradeScenario } from "./use-trade-scenario";

/** Of the largest rows this many are listed beside those that change. */
const listed = 5;

/** Total, balance and concentration; what each change adds to growth; shares before and after. */
export function TradeResults({
  open: { scenario, rows, rowName, draft },
}: {
  open: OpenTradeScenario;
}) {
  const texts = useTexts(tradeScenarioTexts);
  const { language } = usePane();
  const { number, signed } = useNumbers();
  const { total, balance, concentration, growth } = scenario;
  const measures = [
    [texts.total, total, 0],
    [texts.balance, balance, 0],
    [texts.hhi, concentration.hhi, 4],
    [texts.cr3, concentration.cr3, 4],
  ] as const;
  const moved = rows
    .filter(({ contribution }) => contribution !== 0)
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const bars: Bar[] = [
    {
      label: texts.growthOfTotal,
      value: growth,
      text: signed(growth, 2),
      weight: "strong",
    },
    ...moved.map((row) => ({
      label: rowName(row),
      value: row.contribution,
      text: signed(row.contribution, 2),
    })),
  ];
  return (
    <>
      <NumberTable
        label={texts.measure}
        headers={[texts.measure, texts.base, texts.after]}
        rows={measures.map(([name, { base, after }, decimals]) => ({
          cells: [name, number(base, decimals), number(after, decimals)],
        }))}
      />
      {moved.length > 0 && (
        <ChartFigure
          chart={{
            kind: "bars",
            title: texts.contributionTitle,
            description: texts.chart(bars.map(({ label, text }) => `${label}: ${text}`).join("; ")),
            source: sourceOfTables(scenario.source.book, scenario.tables, language),
            bars,
            headers: [texts.category[draft.dimension], texts.points],
          }}
        />
      )}
      <Section heading={texts.sharesTitle}>
        <NumberTable
          label={texts.sharesTitle}
          headers={[texts.category[draft.dimension], texts.base, texts.after]}
          rows={rows
            .filter((row, place) => place < listed || row.shock !== 0)
            .map((row) => ({
              cells: [rowName(row), number(row.baseShare, 2), number(row.share, 2)],
              strong: row.shock !== 0,
            }))}
        />
      </Section>
    </>
  );
}
