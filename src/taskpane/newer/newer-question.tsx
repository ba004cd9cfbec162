import { makeStyles, tokens } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import { decimalText } from "../../sheets/check";
import type { TableDifference } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { Question } from "../parts";
import { isSame, type NewerTable } from "./newer-table";

const mostShown = 5;

const useStyles = makeStyles({
  kind: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface NewerQuestionProps {
  newer: NewerTable;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** What would change, cell by cell, and the yes. */
export function NewerQuestion({ newer, busy = false, onYes, onNo }: NewerQuestionProps) {
  const texts = useTexts(myDataTexts);
  const { differences, dropped, writing } = newer;
  const { changed, added, gone } = differences;
  const same = isSame(differences);
  const yes = writing && !writing.fits ? texts.newSheetYes : texts.refreshYes;
  return (
    <Question
      title={same ? texts.nothingNewer : texts.reallyRefresh}
      busy={busy}
      yes={same ? undefined : yes}
      no={same ? texts.close : undefined}
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
      {writing && !writing.fits && !same && <p>{texts.otherShape}</p>}
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
