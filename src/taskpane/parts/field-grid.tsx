import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "6px 10px",
    marginBottom: "14px",
    "& > *": { minWidth: 0 },
  },
  wide: { gridColumn: "1 / -1" },
});

/** Fields in two columns that stay within a narrow pane. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>;
}

/** A field of a grid that takes both columns. */
export function WideField({ children }: { children: ReactNode }) {
  return <div className={useStyles().wide}>{children}</div>;
}
