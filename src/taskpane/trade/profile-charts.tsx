import type { TradeProfile } from "../../analysis";
import { type Language, topListWords, tradeTexts } from "../../language";
import { sourceOfTables } from "../../sheets";
import { type Bar, ChartFigure } from "../charts";
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

const sourceOf = ({ source: { book, table } }: TradeProfile, language: Language): string =>
  sourceOfTables(book, [table], language);

function MonthChart({ profile }: ProfileChartsProps) {
  const { rows, year, previousYear } = profile;
  const { language } = usePane();
  const texts = useTexts(tradeTexts);
  const { number, compact } = useNumbers();
  const lines = [{ name: String(year), values: rows.map(({ value }) => value) }];
  if (previousYear !== undefined) {
    const values = rows.map(({ previous = 0 }) => previous);
    lines.push({ name: String(previousYear), values });
  }
  return (
    <ChartFigure
      chart={{
        kind: "lines",
        title: texts.monthsTitle,
        description: texts.lines(lines.map(({ name }) => name).join(", ")),
        source: sourceOf(profile, language),
        labels: rows.map(({ label }) => label.slice(0, 3)),
        labelHeader: texts.category,
        lines,
        fromZero: true,
        text: (value) => number(value, 0),
        axisText: compact,
      }}
    />
  );
}

function ShareChart({ profile }: ProfileChartsProps) {
  const { top, year } = profile;
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
    <ChartFigure
      chart={{
        kind: "bars",
        title: texts.sharesTitle(year),
        description: texts.largestTogether(listed(bars)),
        source: sourceOf(profile, language),
        bars,
        headers: [texts.category, texts.share],
      }}
    />
  );
}

function ContributionChart({ profile }: ProfileChartsProps) {
  const { language } = usePane();
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
    <ChartFigure
      chart={{
        kind: "bars",
        title: texts.contributionTitle(previousYear),
        description: texts.largestTogether(listed(bars)),
        source: sourceOf(profile, language),
        bars,
        headers: [texts.category, texts.contribution],
      }}
    />
  );
}

const listed = (bars: readonly Bar[]): string =>
  bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
