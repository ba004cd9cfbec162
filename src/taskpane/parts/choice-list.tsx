import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { useEffect, useState, type ReactNode } from "react";
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
  onChoose: (id: string) => void;
}

const elementId = (id: string): string => `choice-${id}`;

/** Brings the focus back to the choice whose page was left; undefined where none was. */
export function useChoiceFocus(left: string | undefined): void {
  useEffect(() => {
    if (left !== undefined) document.getElementById(elementId(left))?.focus();
  }, [left]);
}

/** A list of choices; one Tab stop, arrow keys within. */
export function ChoiceList({ label, choices, asCards = false, onChoose }: ChoiceListProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const stop = choices.some(({ id }) => id === current) ? current : choices[0]?.id;
  return (
    <ul className={mergeClasses(styles.list, asCards && styles.cards)} aria-label={label}>
      {choices.map(({ id, content }, index) => (
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
