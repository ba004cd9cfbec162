import { myDataTexts } from "../../language";
import { useTexts } from "../pane-context";
import { Question } from "../parts";
import { NewerDifferences } from "./newer-differences";
import { isSame, type NewerTable } from "./newer-table";

interface NewerQuestionProps {
  newer: NewerTable;
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** What would change, cell by cell, and the yes. */
export function NewerQuestion({ newer, busy = false, onYes, onNo }: NewerQuestionProps) {
  const texts = useTexts(myDataTexts);
  const { differences, writing } = newer;
  const same = isSame(differences);
  const yes = writing?.way === "new-sheet" ? texts.newSheetYes : texts.refreshYes;
  return (
    <Question
      title={same ? texts.nothingNewer : texts.reallyRefresh}
      busy={busy}
      yes={same ? undefined : yes}
      no={same ? texts.close : undefined}
      onYes={onYes}
      onNo={onNo}
    >
      <NewerDifferences newer={newer} />
    </Question>
  );
}
