import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupIndices, ReleaseGroup } from "../../analysis";
import { releaseSheetTexts, scenarioPaneTexts, thisMonthTexts } from "../../language";
import { BarChart, NumberTable } from "../charts";
import { useTexts } from "../pane-context";
import { Section, usePoints } from "../parts";

const useStyles = makeStyles({
  inflation: { margin: "0 0 14px", fontWeight: tokens.fontWeightSemibold },
});

const indices: readonly (keyof GroupIndices)[] = ["ntp", "ntup", "it", "ib", "ikrt", "bppbm"];

interface ReleaseResultsProps {
  group: ReleaseGroup;
  name: string;
  inflation?: number;
}

/** The indices of a group in both months, and which items moved its NTP. */
export function ReleaseResults({ group, name, inflation }: ReleaseResultsProps) {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const sheetTexts = useTexts(releaseSheetTexts);
  const { indices: indexNames } = useTexts(scenarioPaneTexts);
  const { point, signed } = usePoints();
  const bars = group.items.map(({ line, ntpPoints }) => ({
    label:
      group.name === "" && line.subsector !== "" ? `${line.item} (${line.subsector})` : line.item,
    value: ntpPoints,
    text: signed(ntpPoints),
  }));
  const list = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const title = texts.results(name);
  return (
    <Section heading={title}>
      <NumberTable
        label={title}
        headers={[sheetTexts.index, sheetTexts.previous, sheetTexts.current, sheetTexts.change]}
        rows={indices.map((index) => ({
          cells: [
            indexNames[index],
            point(group.figures[index].previous),
            point(group.figures[index].current),
            signed(group.figures[index].change),
          ],
          strong: index === "ntp",
        }))}
      />
      {inflation !== undefined && (
        <p className={styles.inflation}>
          {texts.inflation}: {signed(inflation)}
        </p>
      )}
      <BarChart
        title={texts.contributions}
        description={texts.contributionsWords(list)}
        bars={bars}
        headers={[sheetTexts.item, sheetTexts.ntpPoints]}
      />
    </Section>
  );
}
