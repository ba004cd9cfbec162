import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { thisMonthTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField, Section } from "../parts";
import type { OpenRelease } from "./use-release";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "6px 10px",
    marginBottom: "12px",
    "& > *": { minWidth: 0 },
  },
  text: { minWidth: 0, width: "100%" },
  note: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

/** Names of this month and the one before. */
export interface MonthNames {
  month: string;
  previousMonth: string;
  /** Empty where the words are to name none. */
  province: string;
}

interface ReleaseFormProps {
  open: OpenRelease;
  names: MonthNames;
  onNames: (names: MonthNames) => void;
}

/** What the months are called, and how the subsectors weigh. */
export function ReleaseForm({ open, names, onNames }: ReleaseFormProps) {
  const styles = useStyles();
  const texts = useTexts(thisMonthTexts);
  const { subsectors, weights, weigh } = open;
  return (
    <>
      <div className={styles.form}>
        {(["month", "previousMonth", "province"] as const).map((key) => (
          <Field key={key} label={texts[key]} size="small">
            <Input
              className={styles.text}
              input={{ className: styles.text }}
              maxLength={40}
              value={names[key]}
              onChange={(_, data) => onNames({ ...names, [key]: data.value })}
            />
          </Field>
        ))}
      </div>
      {subsectors.length > 1 && !open.found?.subsectorWeights && (
        <Section heading={texts.weights}>
          <p className={styles.note}>{texts.weightsHint}</p>
          <div className={styles.form}>
            {subsectors.flatMap((subsector) =>
              (["it", "ib"] as const).map((side) => (
                <NumberField
                  key={`${subsector} ${side}`}
                  label={texts.sideOf(subsector, side)}
                  name={texts.weightOf(subsector, side)}
                  value={weights[subsector]?.[side]}
                  limits={{ above: 0, upTo: 1e9 }}
                  wrong={texts.weightWrong}
                  onChange={(weight) => weigh(subsector, side, weight)}
                />
              )),
            )}
          </div>
        </Section>
      )}
    </>
  );
}
