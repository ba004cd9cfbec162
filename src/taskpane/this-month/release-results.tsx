import { makeStyles, tokens } from "@fluentui/react-components";
import {
  sinceBase,
  type GroupIndices,
  type ReleaseBase,
  type ReleasedItem,
  type ReleaseGroup,
} from "../../analysis";
import {
  englishItem,
  ntpBookTexts,
  subsectorIn,
  releaseSheetTexts,
  scenarioPaneTexts,
  thisMonthTexts,
  type Language,
} from "../../language";
import { ChartFigure, NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { Section, usePoints } from "../parts";

const useStyles = makeStyles({
  inflation: { margin: "0 0 14px", fontWeight: tokens.fontWeightSemibold },
});

const indices: readonly (keyof GroupIndices)[] = ["ntp", "ntup", "it", "ib", "ikrt", "bppbm"];

interface ReleaseResultsProps {
  group: ReleaseGroup;
  /** Months besides the last one with which it is compared. */
  bases: readonly ReleaseBase[];
  name: string;
  inflation?: number;
}

/** The indices of a group in both months, and which items moved its NTP. */
export function ReleaseResults({ group, bases, name, inflation }: ReleaseResultsProps) {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const sheetTexts = useTexts(releaseSheetTexts);
  const { indices: indexNames } = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { point, signed } = usePoints();
  const bars = named(group, language).map(({ label, item: { ntpPoints } }) => ({
    label,
    value: ntpPoints,
    text: signed(ntpPoints),
  }));
  const list = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const title = texts.results(name);
  return (
    <Section heading={title}>
      <NumberTable
        label={title}
        headers={[
          sheetTexts.index,
          sheetTexts.previous,
          sheetTexts.current,
          sheetTexts.change,
          ...bases.map((base) => sheetTexts.since[base]),
        ]}
        rows={indices.map((index) => ({
          cells: [
            indexNames[index],
            point(group.figures[index].previous),
            point(group.figures[index].current),
            signed(group.figures[index].change),
            ...bases.map((base) => signed(group.figures[index][sinceBase[base]] ?? 0)),
          ],
          strong: index === "ntp",
        }))}
      />
      {inflation !== undefined && (
        <p className={styles.inflation}>
          {texts.inflation}: {signed(inflation)}
        </p>
      )}
      <ChartFigure
        chart={{
          kind: "bars",
          title: texts.contributions,
          description: texts.contributionsWords(list),
          source: `${ntpBookTexts.source[language]}.`,
          bars,
          headers: [sheetTexts.item, sheetTexts.ntpPoints],
        }}
      />
    </Section>
  );
}

const rowNames = { it: "It", ikrt: "IKRT", bppbm: "BPPBM" } as const;

/** The items by names of their own: with the subsector where there are several, with the component where that leaves two alike. */
function named(
  { name, items }: ReleaseGroup,
  language: Language,
): { label: string; item: ReleasedItem }[] {
  const isCombined = name === "";
  const labelled = items.map((item) => {
    const { subsector, item: typed, english = englishItem(typed) } = item.line;
    const own = language === "en" ? english : typed;
    const of = subsectorIn(subsector, language);
    return { label: isCombined && of !== "" ? `${own} (${of})` : own, item };
  });
  const isAlone = (label: string) => labelled.filter((one) => one.label === label).length === 1;
  return labelled.map(({ label, item }) => ({
    label: isAlone(label) ? label : `${label} (${rowNames[item.line.row]})`,
    item,
  }));
}
