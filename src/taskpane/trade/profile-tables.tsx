import { Button } from "@fluentui/react-components";
import { useState } from "react";
import {
  sectorChoices,
  type ProfileRow,
  type SectorChoice,
  type TradeProfile,
} from "../../analysis";
import {
  denominatorWords,
  sectorDefinitions,
  sectorTitle,
  topListWords,
  tradeTexts,
} from "../../language";
import { NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, Facts, Section, useNumbers } from "../parts";

interface ProfilePartProps {
  profile: TradeProfile;
}

/** The largest with others and total, or all rows; with growth and contribution where there is a year to compare with. */
export function ProfileTable({ profile }: ProfilePartProps) {
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const cellsOf = useRowCells(profile);
  const [all, setAll] = useState(false);
  const { top, rows, total, previousYear } = profile;
  const isCompared = previousYear !== undefined;
  const shown = all
    ? rows.filter(({ value, previous = 0 }) => value > 0 || previous > 0)
    : top.rows.map(({ row }) => row);
  const blanks = isCompared ? ["", ""] : [];
  const lines: { cells: string[]; strong?: boolean }[] = shown.map((row) => ({
    cells: cellsOf(row),
    strong: row.role === "group",
  }));
  if (!all && top.others) {
    const { value, percent } = top.others;
    const label = topListWords.others[language];
    lines.push({ cells: [label, number(value, 0), number(percent, 2), ...blanks] });
  }
  const growth = total.growth === undefined ? "" : number(total.growth, 2);
  lines.push({
    cells: [
      topListWords.total[language],
      number(total.value, 0),
      number(top.total.percent, 2),
      ...(isCompared ? [growth, growth] : []),
    ],
    strong: true,
  });
  return (
    <Section heading={texts.largestTitle}>
      <NumberTable
        label={texts.largestTitle}
        headers={[
          texts.category,
          texts.usd,
          texts.share,
          ...(isCompared ? [texts.growth, texts.contribution] : []),
        ]}
        rows={lines}
      />
      <Button
        size="small"
        aria-expanded={all}
        onClick={() => setAll(!all)}
        style={{ marginBottom: "16px" }}
      >
        {all ? texts.showLargest : texts.showAll(tradedCount(profile))}
      </Button>
    </Section>
  );
}

const tradedCount = ({ rows }: TradeProfile): number =>
  rows.filter(({ role, value, previous = 0 }) => role === "item" && (value > 0 || previous > 0))
    .length;

/** Where the book prints nothing, not even a dash, there is no 0 either. */
function useRowCells({ year, previousYear }: TradeProfile) {
  const texts = useTexts(tradeTexts);
  const { number } = useNumbers();
  return (row: ProfileRow): string[] => {
    const { label, value, share, growth, contribution, blankYears } = row;
    const isBlank = blankYears.includes(year);
    const shown = (figure: number, decimals: number) =>
      isBlank ? texts.notPublished : number(figure, decimals);
    if (previousYear === undefined) return [label, shown(value, 0), shown(share, 2)];
    const isUnknown = isBlank || blankYears.includes(previousYear);
    const change = (figure: number | undefined, without: string) =>
      isUnknown ? texts.notPublished : figure === undefined ? without : number(figure, 2);
    return [
      label,
      shown(value, 0),
      shown(share, 2),
      change(growth, texts.noBasis),
      change(contribution, ""),
    ];
  };
}

export function ConcentrationFacts({ profile: { concentration } }: ProfilePartProps) {
  const texts = useTexts(tradeTexts);
  const { number } = useNumbers();
  return (
    <Section heading={texts.concentrationTitle}>
      <Facts
        facts={[
          [texts.hhi, number(concentration.hhi, 4)],
          [texts.equivalent, number(concentration.equivalent, 2)],
          [texts.cr3, number(concentration.cr3, 4)],
          [texts.cr5, number(concentration.cr5, 4)],
        ]}
      />
    </Section>
  );
}

/** By HS chapter only: the sectors, and how chapters were counted into them. */
export function SectorTable({
  profile: { source, sectors },
  onChoose,
}: ProfilePartProps & { onChoose: (choice: SectorChoice) => void }) {
  const texts = useTexts(tradeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  if (!sectors) return null;
  const definition = sectorDefinitions[sectors.scheme][language];
  return (
    <Section
      heading={texts.sectorsTitle}
      note={`${definition} ${denominatorWords[sectors.denominator][language]}`}
    >
      <ChoiceField
        label={texts.classification}
        value={sectors.choice}
        options={sectorChoices(source.book, source.flow).map((value) => ({
          value,
          name: texts.classifications[value],
        }))}
        onChange={onChoose}
      />
      <NumberTable
        label={texts.sectorsTitle}
        headers={[texts.sector, texts.usd, texts.share]}
        rows={sectors.rows.map(({ sector, value, percent }) => ({
          cells: [
            sectorTitle(sector, language),
            value === undefined ? texts.notPublished : number(value, 0),
            percent === undefined ? texts.notPublished : number(percent, 2),
          ],
        }))}
      />
    </Section>
  );
}
