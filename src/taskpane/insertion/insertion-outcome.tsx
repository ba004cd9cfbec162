import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { insertionTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { failureWords, Notice, RemovalQuestion, useAnnounced } from "../parts";
import { FailedInsertion } from "./failed-insertion";
import type { InsertionState } from "./insertion-state";
import { OccupiedQuestion } from "./occupied-question";
import type { Insertion } from "./use-insertion";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase300,
    "& > *": { whiteSpace: "nowrap" },
  },
});

/** What came of an insertion: where it went, why it did not, and what the reader can do now. */
export function InsertionOutcome({ insertion }: { insertion: Insertion }) {
  const styles = useStyles();
  const texts = useTexts(insertionTexts);
  const { state } = insertion;
  const message = useMessage(insertion);
  const isLeftOut = state.step === "done" && state.block.source?.ownIsLeftOut === true;
  useAnnounced(isLeftOut ? `${message} ${texts.notCarried}` : message);
  switch (state.step) {
    case "occupied":
      return <OccupiedQuestion insertion={insertion} {...state} />;
    case "asking removal":
      return (
        <RemovalQuestion
          block={state.block}
          busy={false}
          onYes={() => void insertion.remove(state.block.id)}
          onNo={insertion.dismiss}
        />
      );
    case "failed":
      return <FailedInsertion insertion={insertion} failure={state.failure} ways={state.ways} />;
    case "done":
      return (
        <Notice intent="success" title={message} onDismiss={insertion.dismiss}>
          {isLeftOut && <div>{texts.notCarried}</div>}
          <span className={styles.links}>
            <Link as="button" onClick={() => void insertion.goTo(state.block.id)}>
              {texts.goTo}
            </Link>
            <Link as="button" onClick={() => void insertion.undo(state.block.id)}>
              {texts.undo}
            </Link>
          </span>
        </Notice>
      );
    case "removed":
      return <Notice intent="info" title={texts.removed} onDismiss={insertion.dismiss} />;
    case "idle":
    case "working":
      return null;
  }
}

/** Whether the reader is to answer before anything else. */
export const isQuestion = ({ step }: InsertionState): boolean =>
  step === "occupied" || step === "asking removal";

function useMessage({ state }: Insertion): string {
  const { language } = usePane();
  const texts = useTexts(insertionTexts);
  if (state.step === "failed")
    return Object.values(failureWords(state.failure, language)).join(" ");
  if (state.step === "done") return texts.done(`${state.block.sheet}!${state.block.address}`);
  return state.step === "removed" ? texts.removed : "";
}
