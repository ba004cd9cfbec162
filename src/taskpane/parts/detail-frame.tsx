import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, type ReactNode } from "react";
import { useEscape } from "./use-escape";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100%" },
  content: { flexGrow: 1, padding: "4px 12px 16px", minWidth: 0 },
  back: { marginLeft: "-10px", marginBottom: "6px", color: tokens.colorNeutralForeground2 },
  kicker: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  heading: {
    margin: "2px 0 12px",
    ...looks.heading,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  footer: { ...looks.column, ...looks.foot },
});

interface DetailFrameProps {
  back: string;
  onBack: () => void;
  /** Whether focus goes to the heading. */
  takeFocus: boolean;
  kicker: string;
  heading: string;
  children: ReactNode;
  footer?: ReactNode;
}

/** One thing in full, with the way back above and what can be done with it below. Esc goes back. */
export function DetailFrame(props: DetailFrameProps) {
  const { back, onBack, takeFocus, kicker, heading, children, footer } = props;
  const styles = useStyles();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) headingRef.current?.focus();
  }, [takeFocus]);
  useEscape(onBack);
  return (
    <div className={styles.frame}>
      <div className={styles.content}>
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          onClick={onBack}
        >
          {back}
        </Button>
        <p className={styles.kicker}>{kicker}</p>
        <h2 className={styles.heading} ref={headingRef} tabIndex={-1}>
          {heading}
        </h2>
        {children}
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
