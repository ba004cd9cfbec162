import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useRef, type ReactNode } from "react";
import { insertionTexts, shellTexts } from "../../language";
import { mostBlockCells } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { looks, Notice, useAnnounced, useNumbers, useSlow } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { InsertionOutcome, isQuestion } from "./insertion-outcome";
import { offersPlace } from "./insertion-state";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  bar: looks.column,
  // Side by side where their words have room.
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flexGrow: 1 } },
  insert: { flexBasis: "100%" },
});

interface InsertionBarProps {
  insertion: Insertion;
  label: string;
  /** Where something else is what the screen is for. */
  secondary?: boolean;
  onInsert: () => void;
  onNewSheet?: () => void;
  /** How many cells it takes, where that can be more than a block has. */
  cells?: number;
  /** Other buttons for the same thing. */
  others?: ReactNode;
}

/** The buttons that put something into the workbook, and what comes of it. */
export function InsertionBar({
  insertion,
  label,
  secondary,
  onInsert,
  onNewSheet,
  cells = 0,
  others,
}: InsertionBarProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const { working: workingText } = useTexts(shellTexts);
  const { state } = insertion;
  const working = state.step === "working";
  const slow = useSlow(working);
  const limit = useWorkbookLimit();
  const button = {
    disabledFocusable: working || limit.isLimited,
    "aria-describedby": limit.noteId,
  };
  const { number } = useNumbers();
  const isAsking = isQuestion(state);
  const insertRef = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(isAsking);
  useAnnounced(slow ? workingText : "");
  useEffect(() => {
    // The question takes focus; its answer gives focus back.
    if (wasAsking.current && !isAsking) insertRef.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (cells > mostBlockCells)
    return (
      <div className={styles.bar}>
        <Notice
          intent="warning"
          title={texts.tooLarge(number(cells, 0), number(mostBlockCells, 0))}
        />
        {others && <div className={styles.buttons}>{others}</div>}
      </div>
    );
  return (
    <div className={styles.bar}>
      <InsertionOutcome insertion={insertion} />
      {slow && <ProgressBar aria-label={texts.inserting} />}
      {!isAsking && (
        <div className={styles.buttons}>
          <Button
            {...button}
            ref={insertRef}
            className={styles.insert}
            appearance={secondary || offersPlace(state) ? "secondary" : "primary"}
            icon={<TableAddRegular />}
            onClick={onInsert}
          >
            {working ? texts.inserting : label}
          </Button>
          {onNewSheet && (
            <Button {...button} size="small" icon={<DocumentAddRegular />} onClick={onNewSheet}>
              {texts.newSheet}
            </Button>
          )}
          {others}
        </div>
      )}
      {!isAsking && limit.note}
    </div>
  );
}
