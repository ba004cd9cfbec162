import {
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
});

export interface Choice {
  id: string;
  content: ReactNode;
}

interface ChoiceListProps {
  label: string;
  choices: readonly Choice[];
  onChoose: (id: string) => void;
}

/** Id of the element of a choice, so that focus can come back to it. */
export const choiceElementId = (id: string): string => `choice-${id}`;

/** A list of choices; one Tab stop, arrow keys within. */
export function ChoiceList({ label, choices, onChoose }: ChoiceListProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className={styles.list} aria-label={label} {...arrows}>
      {choices.map(({ id, content }, index) => (
        <li key={id}>
          <button
            type="button"
            id={choiceElementId(id)}
            className={mergeClasses(styles.choice, index === choices.length - 1 && styles.last)}
            onClick={() => onChoose(id)}
          >
            {content}
          </button>
        </li>
      ))}
    </ul>
  );
}
