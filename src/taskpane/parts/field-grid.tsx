import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  grid: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: "6px 10px",
    marginBottom: "14px",
    "& > *": { flex: "1 1 calc(50% - 5px)", boxSizing: "border-box", minWidth: 0 },
  },
  wide: { flexBasis: "100%" },
});

/** Fields in two columns that stay within a narrow pane; one that is left alone takes the whole width. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={useStyles().grid}>{children}</div>;
}

/** A field of a grid that takes both columns. */
export function WideField({ children }: { children: ReactNode }) {
  return <div className={useStyles().wide}>{children}</div>;
}
