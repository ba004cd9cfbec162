import type { TradeProfile } from "../../analysis";
import { topListWords, tradeTexts } from "../../language";
import { BarChart, LineChart, type Bar } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { useNumbers } from "../parts";

interface ProfileChartsProps {
  profile: TradeProfile;
}

/** Months as lines, anything else as bars of the largest shares; below them what made the total grow or shrink. */
export function ProfileCharts({ profile }: ProfileChartsProps) {
  return (
    <>
      {profile.source.dimension === "month" ? (
        <MonthChart profile={profile} />
      ) : (
        <ShareChart profile={profile} />
      )}
      <ContributionChart profile={profile} />
    </>
  );
}

function MonthChart({ profile: { rows, year, previousYear } }: ProfileChartsProps) {
  const texts = useTexts(tradeTexts);
  const { number, compact } = useNumbers();
  const series = [{ name: String(year), values: rows.map(({ value }) => value) }];
  if (previousYear !== undefined) {
    const values = rows.map(({ previous = 0 }) => previous);
    series.push({ name: String(previousYear), values });
  }
  return (
    <LineChart
      title={texts.monthsTitle}
      description={texts.lines(series.map(({ name }) => name).join(", "))}
      labels={rows.map(({ label }) => label.slice(0, 3))}
      labelHeader={texts.category}
      series={series}
      text={(value) => number(value, 0)}
      axisText={compact}
    />
  );
}

function ShareChart({ profile: { top, year } }: ProfileChartsProps) {
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const bars: Bar[] = top.rows.map(({ row, percent }) => ({
    label: row.label,
    value: percent,
    text: number(percent, 2),
  }));
  if (top.others) {
    const { percent } = top.others;
    const label = topListWords.others[language];
    bars.push({ label, value: percent, text: number(percent, 2), weight: "quiet" });
  }
  return (
    <BarChart
      title={texts.sharesTitle(year)}
      description={texts.largestTogether(listed(bars))}
      bars={bars}
      headers={[texts.category, texts.share]}
    />
  );
}

function ContributionChart({ profile }: ProfileChartsProps) {
  const texts = useTexts(tradeTexts);
  const { signed } = useNumbers();
  const { top, rows, total, previousYear, source } = profile;
  if (previousYear === undefined || total.growth === undefined) return null;
  const shown = source.dimension === "month" ? rows : top.rows.map(({ row }) => row);
  const bars: Bar[] = [
    {
      label: texts.growthOfTotal,
      value: total.growth,
      text: signed(total.growth, 2),
      weight: "strong",
    },
    ...shown.flatMap(({ label, contribution }) =>
      contribution === undefined
        ? []
        : [{ label, value: contribution, text: signed(contribution, 2) }],
    ),
  ];
  return (
    <BarChart
      title={texts.contributionTitle(previousYear)}
      description={texts.largestTogether(listed(bars))}
      bars={bars}
      headers={[texts.category, texts.contribution]}
    />
  );
}

const listed = (bars: readonly Bar[]): string =>
  bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
