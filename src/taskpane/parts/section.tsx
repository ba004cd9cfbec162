import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: "-6px 0 14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface SectionProps {
  heading: string;
  note?: string;
  children: ReactNode;
}

/** A part of a result under its heading, with a note on how it was made. */
export function Section({ heading, note, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}
