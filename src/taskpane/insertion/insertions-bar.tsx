import { Button, Link, makeStyles, ProgressBar } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { insertionTexts } from "../../language";
import { useTexts } from "../pane-context";
import { FailureNotice, looks, Notice, Question, useAnnounced } from "../parts";
import { useWorkbookLimit } from "../use-workbook-limit";
import type { Insertions, InsertionsState, NamedPlan } from "./use-insertions";

const useStyles = makeStyles({
  bar: looks.column,
  button: { width: "100%" },
  text: { margin: 0 },
});

interface InsertionsBarProps {
  insertions: Insertions;
  label: string;
  /** What goes in, each on a sheet of its own. */
  plans: () => readonly NamedPlan[];
  disabled?: boolean;
  secondary?: boolean;
}

/** The button that puts several sheets into the workbook, with progress, a way to stop, and one that takes all of them back. */
export function InsertionsBar(props: InsertionsBarProps) {
  const styles = useStyles();
  const { insertions } = props;
  const texts = useTexts(insertionTexts).many;
  const { state } = insertions;
  const message = messageOf(state, texts);
  useAnnounced(message);
  if (state.step === "working" || state.step === "removing") {
    return (
      <div className={styles.bar}>
        <p className={styles.text}>{message}</p>
        <ProgressBar aria-label={message} value={state.done} max={state.all} thickness="large" />
        {state.step === "working" && (
          <Button disabledFocusable={state.stopping} onClick={insertions.stop}>
            {state.stopping ? texts.stopping : texts.stop}
          </Button>
        )}
      </div>
    );
  }
  if (state.step === "asking") {
    return (
      <Question
        title={texts.reallyRemove}
        yes={texts.remove}
        isDanger
        busy={false}
        onYes={() => void insertions.removeAll()}
        onNo={insertions.keepAll}
      >
        {texts.edited(state.edited)}
      </Question>
    );
  }
  return (
    <div className={styles.bar}>
      {state.step === "ended" && <Ended insertions={insertions} state={state} title={message} />}
      {state.step === "removed" && (
        <Notice intent="info" title={message} onDismiss={insertions.dismiss} />
      )}
      <InsertButton {...props} />
    </div>
  );
}

interface EndedProps {
  insertions: Insertions;
  state: Extract<InsertionsState, { step: "ended" }>;
  title: string;
}

function Ended({ insertions, state: { blocks, all, failure }, title }: EndedProps) {
  const texts = useTexts(insertionTexts).many;
  return (
    <>
      {failure && <FailureNotice failure={failure} onDismiss={insertions.dismiss} />}
      <Notice
        intent={blocks.length === all ? "success" : "warning"}
        title={title}
        onDismiss={insertions.dismiss}
      >
        {blocks.length > 0 && (
          <Link as="button" onClick={() => void insertions.undo()}>
            {texts.remove}
          </Link>
        )}
      </Notice>
    </>
  );
}

function InsertButton({ insertions, label, plans, disabled, secondary }: InsertionsBarProps) {
  const styles = useStyles();
  const limit = useWorkbookLimit();
  return (
    <>
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
      {limit.note}
    </>
  );
}

function messageOf(state: InsertionsState, texts: (typeof insertionTexts)["en"]["many"]): string {
  if (state.step === "working") return texts.progress(state.done + 1, state.all);
  if (state.step === "removing") return texts.removing;
  if (state.step === "removed") return texts.removed;
  if (state.step !== "ended") return "";
  const done = state.blocks.length;
  if (state.failure) return texts.failed(done, state.all);
  return done === state.all ? texts.done(done) : texts.stopped(done, state.all);
}
