import { Button, Link, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useRef } from "react";
import { insertionTexts, shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { failureWords, looks, Notice, RemovalQuestion, useSlow, useAnnounced } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { FailedInsertion } from "./failed-insertion";
import type { InsertionState } from "./insertion-state";
import { OccupiedQuestion } from "./occupied-question";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  bar: looks.column,
  button: { width: "100%" },
  links: { display: "flex", gap: "12px", fontSize: tokens.fontSizeBase300 },
});

interface InsertionBarProps {
  insertion: Insertion;
  label: string;
  /** Where something else is what the screen is for. */
  secondary?: boolean;
  onInsert: () => void;
  onNewSheet?: () => void;
}

/** The buttons that put something into the workbook, and what comes of it. */
export function InsertionBar({
  insertion,
  label,
  secondary,
  onInsert,
  onNewSheet,
}: InsertionBarProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const { state } = insertion;
  const working = state.step === "working";
  const slow = useSlow(working);
  const limit = useWorkbookLimit();
  const button = {
    className: styles.button,
    disabledFocusable: working || limit.isLimited,
    "aria-describedby": limit.noteId,
  };
  const message = useMessage(insertion, slow);
  const insertRef = useRef<HTMLButtonElement>(null);
  const stepBefore = useRef(state.step);
  const isLeftOut = state.step === "done" && state.block.source?.ownIsLeftOut === true;
  useAnnounced(isLeftOut ? `${message} ${texts.notCarried}` : message);
  useEffect(() => {
    // The question takes focus; its answer gives focus back.
    if (isQuestion(stepBefore.current) && !isQuestion(state.step)) insertRef.current?.focus();
    stepBefore.current = state.step;
  }, [state.step]);

  if (state.step === "occupied") return <OccupiedQuestion insertion={insertion} {...state} />;
  if (state.step === "asking removal") {
    return (
      <RemovalQuestion
        block={state.block}
        busy={false}
        onYes={() => void insertion.remove(state.block.id)}
        onNo={insertion.dismiss}
      />
    );
  }
  return (
    <div className={styles.bar}>
      {state.step === "failed" && (
        <FailedInsertion insertion={insertion} failure={state.failure} ways={state.ways} />
      )}
      {state.step === "done" && (
        <Notice intent="success" title={message} onDismiss={insertion.dismiss}>
          {isLeftOut && <div>{texts.notCarried}</div>}
          <span className={styles.links}>
            <Link as="button" onClick={() => void insertion.goTo(state.block.id)}>
              {texts.goTo}
            </Link>
            <Link as="button" onClick={() => void insertion.undo(state.block.id)}>
              {texts.undo}
            </Link>
          </span>
        </Notice>
      )}
      {state.step === "removed" && (
        <Notice intent="info" title={texts.removed} onDismiss={insertion.dismiss} />
      )}
      {slow && <ProgressBar aria-label={texts.inserting} />}
      <Button
        {...button}
        ref={insertRef}
        appearance={secondary ? "secondary" : "primary"}
        icon={<TableAddRegular />}
        onClick={onInsert}
      >
        {working ? texts.inserting : label}
      </Button>
      {onNewSheet && (
        <Button {...button} icon={<DocumentAddRegular />} onClick={onNewSheet}>
          {texts.newSheet}
        </Button>
      )}
      {limit.note}
    </div>
  );
}

const isQuestion = (step: InsertionState["step"]): boolean =>
  step === "occupied" || step === "asking removal";

function useMessage({ state }: Insertion, slow: boolean): string {
  const { language } = usePane();
  const texts = useTexts(insertionTexts);
  const shell = useTexts(shellTexts);
  if (state.step === "failed")
    return Object.values(failureWords(state.failure, language)).join(" ");
  if (state.step === "done") return texts.done(`${state.block.sheet}!${state.block.address}`);
  if (state.step === "removed") return texts.removed;
  return slow ? shell.working : "";
}
