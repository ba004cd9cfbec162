import { Button, makeStyles, Slider, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode } from "react";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField, type NumberLimits } from "../parts";

const useStyles = makeStyles({
  row: { padding: "6px 0 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "6px" },
  name: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  tools: {
    display: "grid",
    gridTemplateColumns: "1fr 84px",
    gap: "6px",
    alignItems: "start",
    "& input": { textAlign: "right" },
    "& > *": { minWidth: 0 },
  },
});

/** What the slider reaches; larger changes are typed. */
const reach = 50;

interface ChangeRowProps {
  name: string;
  onRemove: () => void;
  children: ReactNode;
}

/** One thing that changes, with how it does so below its name. */
export function ChangeRow({ name, onRemove, children }: ChangeRowProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={texts.remove(name)}
          onClick={onRemove}
        />
      </div>
      {children}
    </li>
  );
}

interface PercentToolsProps {
  /** Of what changes. */
  name: string;
  percent: number;
  limits: NumberLimits;
  wrong: string;
  onPercent: (percent: number) => void;
}

/** A change in percent, by slider or as a number. */
export function PercentTools({ name, percent, limits, wrong, onPercent }: PercentToolsProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  return (
    <div className={styles.tools}>
      <Slider
        size="small"
        aria-label={texts.slideOf(name)}
        min={-reach}
        max={reach}
        value={Math.max(-reach, Math.min(reach, percent))}
        onChange={(_, data) => onPercent(data.value)}
      />
      <NumberField
        name={texts.percentOf(name)}
        value={percent}
        limits={limits}
        wrong={wrong}
        unit="%"
        onChange={onPercent}
      />
    </div>
  );
}
