import { makeStyles, tokens } from "@fluentui/react-components";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField } from "../parts";
import { PercentRow } from "./percent-row";
import type { DraftShock } from "./scenario-draft";

const useStyles = makeStyles({
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

interface ShockRowProps {
  shock: DraftShock;
  name: string;
  /** Whether the group has the price. */
  isKnown: boolean;
  onChange: (shock: DraftShock) => void;
  onRemove: () => void;
}

/** One price with its change. */
export function ShockRow({ shock, name, isKnown, onChange, onRemove }: ShockRowProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { percent, part } = shock;
  return (
    <PercentRow
      name={name}
      percent={percent}
      limits={{ above: -100 }}
      wrong={texts.percentWrong}
      onPercent={(next) => onChange({ ...shock, percent: next })}
      onRemove={onRemove}
    >
      {!isKnown && <p className={styles.missing}>{texts.notInGroup}</p>}
      {part !== undefined && (
        <NumberField
          label={texts.part}
          name={texts.part}
          value={part ?? undefined}
          limits={{ above: 0, upTo: 100 }}
          wrong={texts.partWrong}
          {...(part === null && { hint: texts.partHint })}
          onChange={(value) => onChange({ ...shock, part: value })}
        />
      )}
    </PercentRow>
  );
}
