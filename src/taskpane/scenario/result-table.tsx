import { makeStyles } from "@fluentui/react-components";
import type { GroupOutcome } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { NumberTable } from "../charts";
import { useTexts } from "../pane-context";
import { looks, Section, usePoints } from "../parts";
import { shownIndices } from "./result-bar";

const useStyles = makeStyles({
  notes: { margin: "-6px 0 14px", ...looks.quiet, fontVariantNumeric: "tabular-nums" },
});

/** The indices before and after the price changes, with the range that the weights allow, and print where it differs. */
export function ResultTable({ result }: { result: GroupOutcome }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { point, signed, isShown } = usePoints();
  const notes = shownIndices.flatMap((index) => {
    const [low, high] = index === "ntp" || index === "ntup" ? result.range[index] : [];
    const isRange =
      low !== undefined &&
      high !== undefined &&
      isShown(result.change[index]) &&
      point(low) !== point(high);
    const printed = result.printed[index];
    const differs = printed !== undefined && point(printed) !== point(result.base[index]);
    return [
      ...(isRange ? [`${texts.range(point(low), point(high))}, ${texts.rangeHint}`] : []),
      ...(differs ? [texts.printed(point(printed))] : []),
    ].map((note) => `${texts.indices[index]}: ${note}`);
  });
  return (
    <Section heading={texts.results}>
      <NumberTable
        label={texts.results}
        headers={[texts.index, texts.base, texts.after, texts.change]}
        rows={shownIndices.map((index) => ({
          cells: [
            texts.indices[index],
            point(result.base[index]),
            point(result.after[index]),
            signed(result.change[index]),
          ],
          strong: index === "ntp",
        }))}
      />
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </div>
      )}
    </Section>
  );
}
