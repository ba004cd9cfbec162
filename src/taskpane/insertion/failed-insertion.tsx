import { Button, makeStyles } from "@fluentui/react-components";
import { insertionTexts } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane } from "../pane-context";
import { failureWords, Notice } from "../parts";
import type { WaysOn } from "./insertion-state";
import { PlaceButtons } from "./place-buttons";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0 2px" },
});

interface FailedInsertionProps {
  insertion: Insertion;
  failure: WorkbookFailure;
  ways: WaysOn | undefined;
}

/** Why an insertion failed, and what the reader can do now, a button each. */
export function FailedInsertion({ insertion, failure, ways }: FailedInsertionProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = insertionTexts[language];
  const { what, next } = failureWords(failure, language);
  const hasWays = ways && (ways.newSheet || ways.again || ways.places.length > 0);
  return (
    <Notice intent="error" title={what} onDismiss={insertion.dismiss}>
      {next}
      {hasWays && (
        <span className={styles.ways}>
          <PlaceButtons insertion={insertion} places={ways.places} newSheet={ways.newSheet} />
          {ways.again && <Button onClick={() => void insertion.again()}>{texts.again}</Button>}
        </span>
      )}
    </Notice>
  );
}
