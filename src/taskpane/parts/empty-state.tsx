import { makeStyles, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  state: { ...looks.column, alignItems: "center", padding: "32px 24px", textAlign: "center" },
  icon: { fontSize: "32px", lineHeight: 1, color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  text: string;
  action?: ReactNode;
}

/** What stands where there is nothing to list, and the way on. */
export function EmptyState({ icon, title, text, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {action}
    </div>
  );
}
