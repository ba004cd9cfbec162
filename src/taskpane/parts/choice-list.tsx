import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { useDeferredValue, useEffect, useState, type ReactNode } from "react";
import { roveFocus } from "./roving-focus";

const useStyles = makeStyles({
  list: looks.list,
  choice: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "10px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  last: { borderBottomColor: "transparent" },
  cards: looks.column,
  card: { ...looks.card, ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
});

export interface Choice {
  id: string;
  content: ReactNode;
}

interface ChoiceListProps {
  label: string;
  choices: readonly Choice[];
  /** Each in a frame of its own. */
  asCards?: boolean;
  /** The choice whose page was left: focus comes back to it. */
  left?: string | undefined;
  onChoose: (id: string) => void;
}

const elementId = (id: string): string => `choice-${id}`;

/** More than a pane shows at once; the others come when these are painted. */
const FIRST_CHOICES = 12;

/** A list of choices; one Tab stop, arrow keys within. */
export function ChoiceList({ label, choices, asCards = false, left, onChoose }: ChoiceListProps) {
  const styles = useStyles();
  const shown = useDeferredValue(Infinity, left === undefined ? FIRST_CHOICES : Infinity);
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const stop = choices.some(({ id }) => id === current) ? current : choices[0]?.id;
  useEffect(() => {
    if (left !== undefined) document.getElementById(elementId(left))?.focus();
  }, [left]);
  return (
    <ul className={mergeClasses(styles.list, asCards && styles.cards)} aria-label={label}>
      {choices.slice(0, shown).map(({ id, content }, index) => (
        <li key={id}>
          <button
            type="button"
            id={elementId(id)}
            tabIndex={id === stop ? 0 : -1}
            onFocus={() => setCurrent(id)}
            onKeyDown={(event) => roveFocus(event, "vertical", "ul", "button")}
            className={mergeClasses(
              styles.choice,
              asCards ? styles.card : index === choices.length - 1 && styles.last,
            )}
            onClick={() => onChoose(id)}
          >
            {content}
          </button>
        </li>
      ))}
    </ul>
  );
}
