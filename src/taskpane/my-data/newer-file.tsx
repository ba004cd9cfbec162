import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useRef } from "react";
import { myDataTexts } from "../../language";
import { decimalText } from "../../sheets/check";
import type { OwnTable, TableDifference } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice, Question } from "../parts";
import { acceptedFiles } from "./accepted-files";
import { type NewerFor, type NewerTable, useNewerFile } from "./use-newer-file";

const mostShown = 5;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  hidden: { display: "none" },
  busy: { display: "flex", alignItems: "center", gap: "8px", overflowWrap: "anywhere" },
  kind: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface NewerFileProps {
  table: OwnTable;
  title: string;
  target: NewerFor;
  onDone: () => void;
}

/** Takes the same file anew, or that of a newer month; shows what differs before anything changes. */
export function NewerFile({ table, title, target, onDone }: NewerFileProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const input = useRef<HTMLInputElement>(null);
  const { state, read, accept, dismiss } = useNewerFile(table, target, onDone);
  const label = texts.newerFileFor(title);
  return (
    <div className={styles.part}>
      <Button
        size="small"
        icon={<ArrowSyncRegular />}
        aria-label={label}
        onClick={() => input.current?.click()}
      >
        {texts.newerFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept={acceptedFiles}
        className={styles.hidden}
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void read(chosen);
          event.target.value = "";
        }}
      />
      {state.step === "reading" && (
        <div className={styles.busy} role="status">
          <Spinner size="tiny" />
          <span>{texts.reading(state.name)}</span>
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
      {state.step === "unread" && (
        <Notice intent="error" title={texts.unreadable(state.name)} onDismiss={dismiss}>
          {state.reason}
        </Notice>
      )}
      {state.step === "refused" && <FailureNotice failure={state.failure} onDismiss={dismiss} />}
      {state.step === "notKept" && (
        <Notice intent="error" title={texts.notKept} onDismiss={dismiss} />
      )}
      {state.step === "done" && (
        <Notice intent="success" title={texts.refreshed} onDismiss={dismiss} />
      )}
    </div>
  );
}

interface NewerQuestionProps {
  newer: NewerTable;
  onYes: () => void;
  onNo: () => void;
}

/** What would change, cell by cell, and the yes. */
function NewerQuestion({ newer, onYes, onNo }: NewerQuestionProps) {
  const texts = useTexts(myDataTexts);
  const { differences, dropped, writing } = newer;
  const { changed, added, gone } = differences;
  const isSame = changed.length + added.length + gone.length === 0;
  const yes = writing && !writing.fits ? texts.newSheetYes : texts.refreshYes;
  return (
    <Question
      title={isSame ? texts.nothingNewer : texts.reallyRefresh}
      busy={false}
      yes={isSame ? undefined : yes}
      no={isSame ? texts.close : undefined}
      onYes={onYes}
      onNo={onNo}
    >
      <Differences
        title={texts.changedCells(changed.length)}
        cells={changed}
        words={({ before, after }) => texts.fromTo(before, after)}
      />
      <Differences
        title={texts.addedCells(added.length)}
        cells={added}
        words={({ after }) => after}
      />
      <Differences
        title={texts.goneCells(gone.length)}
        cells={gone}
        words={({ before }) => before}
      />
      {dropped > 0 && <p>{texts.dropped(dropped)}</p>}
      {writing && writing.edited > 0 && <p>{texts.editedStay(writing.edited)}</p>}
      {writing && !writing.fits && !isSame && <p>{texts.otherShape}</p>}
    </Question>
  );
}

interface DifferencesProps {
  title: string;
  cells: readonly TableDifference[];
  words: (cell: { before: string; after: string }) => string;
}

function Differences({ title, cells, words }: DifferencesProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  if (cells.length === 0) return null;
  const shown = (text: string) => decimalText(text, language) || texts.blank;
  return (
    <>
      <p className={styles.kind}>{title}</p>
      <ul className={styles.list}>
        {cells.slice(0, mostShown).map(({ row, column, before, after }, index) => (
          <li key={index}>
            {`${row}, ${column}: ${words({ before: shown(before), after: shown(after) })}`}
          </li>
        ))}
        {cells.length > mostShown && <li>{texts.more(cells.length - mostShown)}</li>}
      </ul>
    </>
  );
}
