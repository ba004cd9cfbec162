import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { insertionTexts, shellTexts } from "../../language";
import type { FreePlace, OccupiedCells } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { useEscape } from "../parts";
import { PlaceButtons } from "./place-buttons";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  question: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "4px 0 10px", overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface OccupiedQuestionProps {
  insertion: Insertion;
  occupied: OccupiedCells;
  places: readonly FreePlace[];
}

/** Offers free places where cells are not empty; to replace them is the last choice. Esc says no to all. */
export function OccupiedQuestion({ insertion, occupied, places }: OccupiedQuestionProps) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const { cancel } = useTexts(shellTexts);
  const [titleId, textId] = [useId(), useId()];
  useEscape(insertion.dismiss, { first: true });
  const { count, sheet, addresses, keepable } = occupied;
  const named = addresses.join(", ") + (count > addresses.length ? `, ${texts.andMore}` : "");
  return (
    <div
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      className={styles.question}
    >
      <p id={titleId} className={styles.title}>
        {texts.occupiedTitle}
      </p>
      <p id={textId} className={styles.text}>
        {texts.occupied(count, sheet, named)} {keepable ? texts.keepsOld : texts.losesOld}
      </p>
      <div className={styles.answers}>
        <PlaceButtons insertion={insertion} places={places} newSheet takeFocus />
        <Button onClick={() => void insertion.replace()}>{texts.replace}</Button>
        <Button appearance="subtle" onClick={insertion.dismiss}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
