import { Button, makeStyles, ProgressBar, Spinner } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { myDataTexts } from "../../language";
import type { OwnTable } from "../../table";
import { NewerQuestion, NotWritten } from "../newer";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, FileButton, Notice } from "../parts";
import { acceptedFiles } from "./accepted-files";
import { type NewerFor, useNewerFile } from "./use-newer-file";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  busy: { display: "flex", alignItems: "center", gap: "8px", overflowWrap: "anywhere" },
  bar: { width: "80px" },
});

interface NewerFileProps {
  table: OwnTable;
  title: string;
  target: NewerFor;
  onDone: () => void;
}

/** Takes the same file again, or that of a newer month; shows what differs before anything changes. */
export function NewerFile({ table, title, target, onDone }: NewerFileProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  const { state, read, stop, accept, dismiss } = useNewerFile(table, target, onDone);
  return (
    <div className={styles.part}>
      <FileButton
        size="small"
        icon={<ArrowSyncRegular />}
        text={texts.newerFile}
        label={texts.newerFileFor(title)}
        accept={acceptedFiles}
        onFiles={([file]) => file && void read(file)}
      />
      {state.step === "reading" && (
        <div className={styles.busy} role="status">
          <Spinner size="tiny" />
          <span>{texts.reading(state.name)}</span>
          {state.percent > 0 && (
            <ProgressBar
              className={styles.bar}
              aria-label={texts.reading(state.name)}
              value={state.percent / 100}
            />
          )}
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        </div>
      )}
      {state.step === "asking" && (
        <NewerQuestion newer={state.newer} onYes={() => void accept(state.newer)} onNo={dismiss} />
      )}
      {state.step === "other" && (
        <Notice intent="warning" title={texts.otherTable(state.name)} onDismiss={dismiss}>
          {texts.otherTableNext}
        </Notice>
      )}
      {state.step === "stopped" && (
        <Notice intent="info" title={texts.cancelled} onDismiss={dismiss} />
      )}
      {state.step === "unread" && (
        <Notice intent="error" title={texts.unreadable(state.name)} onDismiss={dismiss}>
          {state.reason(language)}
        </Notice>
      )}
      {state.step === "refused" &&
        (state.writing ? (
          <NotWritten writing={state.writing} failure={state.failure} onDismiss={dismiss} />
        ) : (
          <FailureNotice failure={state.failure} onDismiss={dismiss} />
        ))}
      {state.step === "notKept" && (
        <Notice intent="error" title={texts.notKept} onDismiss={dismiss} />
      )}
      {state.step === "done" && (
        <Notice intent="success" title={texts.refreshed} onDismiss={dismiss} />
      )}
    </div>
  );
}
