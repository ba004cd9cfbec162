import { Button, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField } from "./number-field";
import type { DraftShock } from "./scenario-draft";

const useStyles = makeStyles({
  row: { padding: "6px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: 0, overflowWrap: "anywhere" },
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 76px auto",
    gap: "6px",
    alignItems: "start",
    "& input": { textAlign: "right" },
    "& > *": { minWidth: 0 },
  },
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What the slider reaches; larger changes are typed. */
const reach = 50;

interface ShockRowProps {
  shock: DraftShock;
  name: string;
  /** Whether the group has the price. */
  isKnown: boolean;
  onChange: (shock: DraftShock) => void;
  onRemove: () => void;
}

/** One price with its change, by slider or as a number. */
export function ShockRow({ shock, name, isKnown, onChange, onRemove }: ShockRowProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { percent, part } = shock;
  return (
    <li className={styles.row}>
      <p className={styles.name}>{name}</p>
      {!isKnown && <p className={styles.missing}>{texts.notInGroup}</p>}
      <div className={styles.tools}>
        <Slider
          size="small"
          aria-label={texts.slideOf(name)}
          min={-reach}
          max={reach}
          step={1}
          value={Math.max(-reach, Math.min(reach, percent))}
          onChange={(_, data) => onChange({ ...shock, percent: data.value })}
        />
        <NumberField
          name={texts.percentOf(name)}
          value={percent}
          limits={{ above: -100 }}
          wrong={texts.percentWrong}
          onChange={(value) => onChange({ ...shock, percent: value })}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.remove(name)}
          onClick={onRemove}
        />
      </div>
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
    </li>
  );
}
