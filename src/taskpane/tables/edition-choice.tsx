import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { tablesTexts } from "../../language";
import type { Edition } from "../../library";
import { useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  radio: looks.flushChoice,
  note: { margin: "0 0 12px", ...looks.quiet },
});

interface EditionRadioProps {
  edition: Edition;
  onChange: (edition: Edition) => void;
}

/** Corrected or as printed. */
export function EditionRadio({ edition, onChange }: EditionRadioProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const headingId = useId();
  return (
    <div>
      <p id={headingId} className={styles.heading}>
        {texts.edition}
      </p>
      <RadioGroup
        className={styles.radio}
        layout="horizontal"
        aria-labelledby={headingId}
        value={edition}
        onChange={(_, data) => onChange(data.value as Edition)}
      >
        <Radio value="corrected" label={texts.corrected} />
        <Radio value="published" label={texts.published} />
      </RadioGroup>
    </div>
  );
}

interface EditionChoiceProps extends EditionRadioProps {
  corrections: number;
}

/** The edition of a table, and in how many cells the two differ; where they are the same, only that they are. */
export function EditionChoice({ corrections, ...radio }: EditionChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  if (corrections === 0) return <p className={styles.note}>{texts.noCorrections}</p>;
  return (
    <>
      <EditionRadio {...radio} />
      <p className={styles.note}>{texts.differs(corrections)}</p>
    </>
  );
}
