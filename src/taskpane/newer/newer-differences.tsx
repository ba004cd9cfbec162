import { makeStyles, tokens } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import { decimalText } from "../../sheets/check";
import type { TableDifference } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { isSame, type NewerTable } from "./newer-table";

const mostShown = 5;

const useStyles = makeStyles({
  kind: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** What a newer table says otherwise, cell by cell, and what becomes of the reader's own changes. */
export function NewerDifferences({ newer }: { newer: NewerTable }) {
  const texts = useTexts(myDataTexts);
  const { differences, dropped, writing } = newer;
  const { changed, added, gone } = differences;
  return (
    <>
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
      {writing?.way === "replace" && <p>{texts.otherSize}</p>}
      {writing?.way === "new-sheet" && !isSame(differences) && <p>{texts.otherShape}</p>}
    </>
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
