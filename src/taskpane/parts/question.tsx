import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { shellTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks } from "./looks";
import { useEscape } from "./use-escape";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "2px 0 8px" },
  danger: looks.danger,
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface QuestionProps {
  title: string;
  children: ReactNode;
  busy: boolean;
  /** Word of the button that says yes; without it there is nothing to do but to close. */
  yes?: string;
  no?: string;
  /** It comes by itself and not after a click: it leaves focus and Esc to what the reader is doing. */
  isUnasked?: boolean;
  /** Yes takes something away. */
  isDanger?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A question in the pane. Esc says no. */
export function Question(props: QuestionProps) {
  const {
    title,
    children,
    busy,
    yes,
    no,
    isUnasked = false,
    isDanger = false,
    onYes,
    onNo,
  } = props;
  const styles = useStyles();
  const { cancel } = useTexts(shellTexts);
  const [titleId, textId] = [useId(), useId()];
  const noRef = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isUnasked) noRef.current?.focus();
  }, [isUnasked]);
  useEscape(onNo, { first: true, isOff: isUnasked });
  return (
    <div
      role={isUnasked ? "region" : "alertdialog"}
      aria-labelledby={titleId}
      aria-describedby={textId}
    >
      <p id={titleId} className={styles.title}>
        {title}
      </p>
      <div id={textId} className={styles.text}>
        {children}
      </div>
      <div className={styles.actions}>
        <Button ref={noRef} size="small" disabledFocusable={busy} onClick={onNo}>
          {no ?? cancel}
        </Button>
        {yes !== undefined && (
          <Button
            className={isDanger ? styles.danger : undefined}
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={onYes}
          >
            {yes}
          </Button>
        )}
      </div>
    </div>
  );
}
