import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import { decimalText } from "../../sheets/check";
import type { Correction, Table } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { cellWords } from "./finding-words";

const useStyles = makeStyles({
  list: { ...looks.list, display: "flex", flexDirection: "column", gap: "6px", margin: "6px 0" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  proof: { display: "block", ...looks.quiet, overflowWrap: "anywhere" },
});

interface CorrectionListProps {
  table: Table;
  corrections: readonly Correction[];
  onUndo: (correction: Correction) => void;
}

/** What was corrected, why, and the way back. */
export function CorrectionList({ table, corrections, onUndo }: CorrectionListProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { language } = usePane();
  if (corrections.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.corrections(corrections.length)}>
      {corrections.map((correction) => {
        const { row, column, printed, corrected, proof } = correction;
        const cell = cellWords(table, correction, language);
        const [before, after] = [printed, corrected].map(
          (text) => decimalText(text, language) || texts.blank,
        );
        return (
          <li key={`${row} ${column}`}>
            <span className={styles.cell}>{cell}</span>{" "}
            {texts.correctedFrom(before ?? "", after ?? "")}{" "}
            <Button
              size="small"
              aria-label={texts.undoCorrection(cell)}
              onClick={() => onUndo(correction)}
            >
              {texts.undo}
            </Button>
            <span className={styles.proof}>{proof}</span>
          </li>
        );
      })}
    </ul>
  );
}
