import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  frame: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "10px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":hover": { color: tokens.colorBrandForeground1 },
  },
  sign: { display: "flex", flexShrink: 0 },
  turned: { transform: "rotate(90deg)" },
  title: { fontWeight: tokens.fontWeightSemibold },
  summary: { flexShrink: 0, maxWidth: "45%", marginLeft: "auto", textAlign: "end", ...looks.quiet },
  content: { padding: "0 0 12px" },
});

interface DisclosureProps {
  title: string;
  /** How it stands, in a few words, so that nobody needs to open it. */
  summary: string;
  /** Whether it is open at first. */
  isOpen?: boolean;
  children: ReactNode;
}

/** Choices that most readers leave as they are: one line until it is opened. */
export function Disclosure({ title, summary, isOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  const contentId = useId();
  return (
    <div className={styles.frame}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? contentId : undefined}
          onClick={() => setOpen(!open)}
        >
          <span className={mergeClasses(styles.sign, open && styles.turned)} aria-hidden="true">
            <ChevronRightRegular />
          </span>
          <span className={styles.title}>{title}</span>
          <span className={styles.summary}>{summary}</span>
        </button>
      </h3>
      {open && (
        <div id={contentId} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
