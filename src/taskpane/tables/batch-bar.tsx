import { Button, Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import { tablesTexts } from "../../language";
import type { Edition } from "../../library";
import { useTexts } from "../pane-context";
import { FailureNotice, looks, Notice, Question, useAnnounced } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { EditionRadio } from "./edition-choice";
import type { Batch, BatchState } from "./use-batch";

const useStyles = makeStyles({
  bar: { ...looks.column, ...looks.foot },
  text: { margin: 0 },
});

interface BatchBarProps {
  batch: Batch;
  chosen: readonly string[];
}

/** Puts the chosen tables into the workbook: how far it is, the way to stop it, and what came of it. */
export function BatchBar({ batch, chosen }: BatchBarProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const [edition, setEdition] = useState<Edition>("corrected");
  const limit = useWorkbookLimit();
  const { state } = batch;
  const message = useMessage(state);
  useAnnounced(message);

  if (state.step === "working" || state.step === "removing") {
    const progress = state.step === "working" ? state : undefined;
    return (
      <div className={styles.bar}>
        <p className={styles.text}>{message}</p>
        <ProgressBar
          aria-label={message}
          value={progress?.done}
          max={progress?.all}
          thickness="large"
        />
        {progress && (
          <Button disabledFocusable={progress.stopping} onClick={batch.stop}>
            {progress.stopping ? texts.stopping : texts.stopInserting}
          </Button>
        )}
      </div>
    );
  }
  if (state.step === "asking") {
    return (
      <div className={styles.bar}>
        <Question
          title={texts.reallyRemoveBatch}
          yes={texts.removeBatch}
          busy={false}
          onYes={() => void batch.removeAll()}
          onNo={batch.keepAll}
        >
          {texts.editedInBatch(state.edited)}
        </Question>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      {state.step === "ended" && state.failure && (
        <FailureNotice failure={state.failure} onDismiss={batch.dismiss} />
      )}
      {state.step === "ended" && (
        <Notice
          intent={state.done === state.all ? "success" : "warning"}
          title={message}
          onDismiss={batch.dismiss}
        >
          {state.blocks.length > 0 && (
            <Link as="button" onClick={() => void batch.undo()}>
              {texts.removeBatch}
            </Link>
          )}
        </Notice>
      )}
      {state.step === "removed" && (
        <Notice intent="info" title={message} onDismiss={batch.dismiss} />
      )}
      <EditionRadio edition={edition} onChange={setEdition} />
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabledFocusable={chosen.length === 0 || limit.isLimited}
        aria-describedby={limit.noteId}
        onClick={() => void batch.insert(chosen, edition)}
      >
        {texts.insertChosen(chosen.length)}
      </Button>
      {limit.note}
    </div>
  );
}

function useMessage(state: BatchState): string {
  const texts = useTexts(tablesTexts);
  if (state.step === "working") return texts.progress(state.done + 1, state.all);
  if (state.step === "removing") return texts.removingBatch;
  if (state.step === "removed") return texts.batchRemoved;
  if (state.step !== "ended") return "";
  if (state.failure) return texts.batchFailed(state.done, state.all);
  return state.done === state.all
    ? texts.batchDone(state.done)
    : texts.batchStopped(state.done, state.all);
}
