import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupOutcome } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks, usePoints } from "../parts";

const useStyles = makeStyles({
  bar: {
    ...looks.pinned,
    top: 0,
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: "4px",
    margin: "0 -12px 12px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  change: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** In the order in which results are shown. */
export const shownIndices = ["ntp", "ntup", "it", "ib"] as const;

/** What the scenario comes to, in sight while its prices are moved. */
export function ResultBar({ result }: { result: GroupOutcome }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { point, signed, isShown } = usePoints();
  return (
    <dl className={styles.bar} aria-label={texts.results}>
      {shownIndices.map((index) => (
        <div key={index}>
          <dt className={styles.name}>{texts.indices[index]}</dt>
          <dd className={styles.value}>{point(result.after[index])}</dd>
          <dd className={styles.change}>
            {isShown(result.change[index]) ? signed(result.change[index]) : texts.unchanged}
          </dd>
        </div>
      ))}
    </dl>
  );
}
