import { makeStyles } from "@fluentui/react-components";
import { looks } from "./looks";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: "0 0 4px", ...looks.subheading },
  note: { margin: "-6px 0 14px", ...looks.quiet },
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
