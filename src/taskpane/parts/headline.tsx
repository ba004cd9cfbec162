import { makeStyles, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  headline: { margin: "0 0 14px" },
  kicker: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  change: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  basis: { margin: "6px 0 0", ...looks.quiet },
});

interface HeadlineProps {
  kicker: string;
  figure: string;
  change?: string;
  /** What the figure includes, and where it comes from. */
  children: ReactNode;
}

/** The one figure that matters first. */
export function Headline({ kicker, figure, change, children }: HeadlineProps) {
  const styles = useStyles();
  return (
    <div className={styles.headline}>
      <p className={styles.kicker}>{kicker}</p>
      <p className={styles.figure}>{figure}</p>
      {change && <p className={styles.change}>{change}</p>}
      <p className={styles.basis}>{children}</p>
    </div>
  );
}
