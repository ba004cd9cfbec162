import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { insertionTexts, shellTexts } from "../../language";
import type { OccupiedCells } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { useEscape } from "../parts";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  question: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "4px 0 10px", overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface OccupiedQuestionProps {
  insertion: Insertion;
  occupied: OccupiedCells;
}

/** Asks, within the pane, whether cells that are not empty may be replaced. Esc says no. */
export function OccupiedQuestion({ insertion, occupied }: OccupiedQuestionProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const { cancel } = useTexts(shellTexts);
  const [titleId, textId] = [useId(), useId()];
  const cancelRef = useRef<HTMLButtonElement>(null);
  useEffect(() => cancelRef.current?.focus(), []);
  useEscape(insertion.dismiss, { first: true });
  const { count, sheet, addresses, keepable } = occupied;
  const named = addresses.join(", ") + (count > addresses.length ? `, ${texts.andMore}` : "");
  return (
    <div
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      className={styles.question}
    >
      <p id={titleId} className={styles.title}>
        {texts.occupiedTitle}
      </p>
      <p id={textId} className={styles.text}>
        {texts.occupied(count, sheet, named)} {keepable ? texts.keepsOld : texts.losesOld}
      </p>
      <div className={styles.answers}>
        <Button ref={cancelRef} onClick={insertion.dismiss}>
          {cancel}
        </Button>
        <Button appearance="primary" onClick={() => void insertion.replace()}>
          {texts.replace}
        </Button>
      </div>
    </div>
  );
}
