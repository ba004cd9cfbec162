import { Button, Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { insertionTexts } from "../../language";
import { useTexts } from "../pane-context";
import { FailureNotice, looks, Notice, useAnnounced } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import { type NamedPlan, useInsertions } from "./use-insertions";

const useStyles = makeStyles({
  bar: looks.column,
  button: { width: "100%" },
});

interface InsertionsBarProps {
  label: string;
  /** What goes in, each on a sheet of its own. */
  plans: () => readonly NamedPlan[];
  disabled?: boolean;
  secondary?: boolean;
}

/** The button that puts several sheets into the workbook, with progress, a way to stop, and one that takes all of them back. */
export function InsertionsBar({ label, plans, disabled, secondary }: InsertionsBarProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const insertions = useInsertions();
  const limit = useWorkbookLimit();
  const { state } = insertions;
  const isBusy = state.step === "working" || state.step === "removing";
  const message = messageOf(state, texts);
  useAnnounced(message);
  return (
    <div className={styles.bar}>
      {state.step === "failed" && (
        <FailureNotice failure={state.failure} onDismiss={insertions.dismiss} />
      )}
      {(state.step === "done" || (state.step === "failed" && state.blocks.length > 0)) && (
        <Notice
          intent={
            state.step === "done" && state.blocks.length === state.all ? "success" : "warning"
          }
          title={texts.manyDone(state.blocks.length, state.all)}
          onDismiss={insertions.dismiss}
        >
          {state.blocks.length > 0 && (
            <Link as="button" onClick={() => void insertions.undo()}>
              {texts.undoMany}
            </Link>
          )}
        </Notice>
      )}
      {state.step === "removed" && (
        <Notice intent="info" title={message} onDismiss={insertions.dismiss} />
      )}
      {isBusy && (
        <>
          <span>{message}</span>
          <ProgressBar aria-label={label} value={state.done / Math.max(1, state.all)} />
          {state.step === "working" && (
            <Button className={styles.button} onClick={insertions.cancel}>
              {texts.stopMany}
            </Button>
          )}
        </>
      )}
      {!isBusy && (
        <Button
          className={styles.button}
          appearance={secondary ? "secondary" : "primary"}
          icon={<DocumentAddRegular />}
          disabledFocusable={disabled === true || limit.isLimited}
          aria-describedby={limit.noteId}
          onClick={() => void insertions.insert(plans())}
        >
          {label}
        </Button>
      )}
      {limit.note}
    </div>
  );
}

type State = ReturnType<typeof useInsertions>["state"];
type Texts = (typeof insertionTexts)["en"];

function messageOf(state: State, texts: Texts): string {
  if (state.step === "working") return texts.manyDone(state.done, state.all);
  if (state.step === "done") return texts.manyDone(state.blocks.length, state.all);
  if (state.step === "removing") return texts.manyRemoved(state.done, 0);
  if (state.step === "removed") return texts.manyRemoved(state.count, state.edited);
  return "";
}
