import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { blocksTexts, shellTexts } from "../../language";
import type { BlockSummary } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { useEscape } from "../parts";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "2px 0 8px" },
  actions: { display: "flex", gap: "8px" },
});

interface RemovalQuestionProps {
  block: BlockSummary;
  busy: boolean;
  onRemove: () => void;
  onCancel: () => void;
}

/** Asks whether a block may go, and says what becomes of its cells. Esc says no. */
export function RemovalQuestion({ block, busy, onRemove, onCancel }: RemovalQuestionProps) {
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  const { cancel } = useTexts(shellTexts);
  const [titleId, textId] = [useId(), useId()];
  const cancelRef = useRef<HTMLButtonElement>(null);
  useEffect(() => cancelRef.current?.focus(), []);
  useEscape(onCancel, { first: true });
  const fate = block.keepsOldCells ? texts.reallyOld : texts.reallyText;
  const text =
    block.state === "gone"
      ? texts.reallyGone
      : block.state === "edited"
        ? `${texts.reallyEdited} ${fate}`
        : fate;
  return (
    <div role="alertdialog" aria-labelledby={titleId} aria-describedby={textId}>
      <p id={titleId} className={styles.title}>
        {texts.reallyRemove}
      </p>
      <p id={textId} className={styles.text}>
        {text}
      </p>
      <div className={styles.actions}>
        <Button ref={cancelRef} size="small" disabledFocusable={busy} onClick={onCancel}>
          {cancel}
        </Button>
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
