import { makeStyles, tokens } from "@fluentui/react-components";
import type { GroupOutcome } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks, usePoints } from "../parts";

const useStyles = makeStyles({
  cards: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", margin: "0 0 16px" },
  card: {
    minWidth: 0,
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  change: { margin: 0, fontVariantNumeric: "tabular-nums" },
  note: { margin: "2px 0 0", ...looks.smallQuiet, fontVariantNumeric: "tabular-nums" },
});

const shown = ["ntp", "ntup", "it", "ib"] as const;

/** The four indices after the price changes, against the base, with the range that the weights allow. */
export function ResultCards({ result }: { result: GroupOutcome }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { point, signed, isShown } = usePoints();
  return (
    <dl className={styles.cards}>
      {shown.map((index) => {
        const [low, high] = index === "ntp" || index === "ntup" ? result.range[index] : [];
        const isChanged = isShown(result.change[index]);
        const isRange = low !== undefined && high !== undefined && point(low) !== point(high);
        const printed = result.printed[index];
        const differs = printed !== undefined && point(printed) !== point(result.base[index]);
        return (
          <div key={index} className={styles.card}>
            <dt className={styles.name}>{texts.indices[index]}</dt>
            <dd className={styles.value}>{point(result.after[index])}</dd>
            <dd className={styles.change}>
              {isChanged
                ? texts.against(signed(result.change[index]), point(result.base[index]))
                : texts.unchanged}
            </dd>
            {isChanged && isRange && (
              <dd className={styles.note}>
                {texts.range(point(low), point(high))}, {texts.rangeHint}
              </dd>
            )}
            {differs && <dd className={styles.note}>{texts.printed(point(printed))}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
