import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { leftoverTexts } from "../../language";
import type { ClearedLeftover, FoundLeftover, WorkbookFailure } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { FailureNotice, Notice, Question, useAnnounced } from "../parts";

const useStyles = makeStyles({
  question: { padding: "8px 12px", maxHeight: "50vh", overflowY: "auto" },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** How many cells are shown; formulas stand first. */
const shown = 20;

type State =
  | { step: "none" }
  | { step: "asking"; found: readonly FoundLeftover[]; busy: boolean }
  | { step: "cleared"; cleared: readonly ClearedLeftover[] }
  | { step: "failed"; failure: WorkbookFailure };

/** Shows what a step left that was cut off, when the pane opens, and clears it away when the reader says so. */
export function LeftoverNotice() {
  const { services } = usePane();
  const { executor } = services;
  const styles = useStyles();
  const texts = useTexts(leftoverTexts);
  const [state, setState] = useState<State>({ step: "none" });
  useEffect(() => {
    void executor.leftovers().then((answer) => {
      if (answer.ok && answer.value.length > 0) {
        setState({ step: "asking", found: answer.value, busy: false });
      }
    });
  }, [executor]);
  const message =
    state.step === "asking"
      ? texts.found
      : state.step === "cleared"
        ? state.cleared.map(({ title, outcome }) => texts[outcome](title)).join(" ")
        : "";
  useAnnounced(message);
  const leave = () => setState({ step: "none" });
  if (state.step === "none") return null;
  if (state.step === "failed") return <FailureNotice failure={state.failure} onDismiss={leave} />;
  if (state.step === "cleared") {
    const isClear = state.cleared.every(({ outcome }) => outcome === "cleared");
    return (
      <Notice intent={isClear ? "info" : "warning"} title={texts.title} onDismiss={leave}>
        {message}
      </Notice>
    );
  }
  const { found, busy } = state;
  const clear = async () => {
    setState({ ...state, busy: true });
    const answer = await executor.clearLeftovers(found);
    setState(
      answer.ok
        ? { step: "cleared", cleared: answer.value }
        : { step: "failed", failure: answer.failure },
    );
  };
  return (
    <div className={styles.question}>
      <Question
        title={texts.title}
        yes={texts.clear}
        no={texts.leave}
        busy={busy}
        isUnasked
        onYes={() => void clear()}
        onNo={leave}
      >
        {texts.found}
        <ul className={styles.list}>
          {found.map((one) => (
            <li key={one.id}>
              <Effect leftover={one} />
            </li>
          ))}
        </ul>
      </Question>
    </div>
  );
}

/** What clearing one leftover away does, with the cells that get something. */
function Effect({ leftover }: { leftover: FoundLeftover }) {
  const { title, kind, place, takesSheet, writes } = leftover;
  const styles = useStyles();
  const texts = useTexts(leftoverTexts);
  const what =
    place === undefined
      ? texts.gone(title)
      : kind === "take-out"
        ? texts.takeOut(title, place)
        : texts.giveBack(title, place);
  return (
    <>
      {what} {takesSheet && texts.takeSheet} {writes.length > 0 && texts.writes(writes.length)}
      {writes.length > 0 && (
        <ul className={styles.list}>
          {writes.slice(0, shown).map(({ address, text }) => (
            <li key={address}>{texts.line(address, text)}</li>
          ))}
          {writes.length > shown && <li>{texts.more(writes.length - shown)}</li>}
        </ul>
      )}
    </>
  );
}
