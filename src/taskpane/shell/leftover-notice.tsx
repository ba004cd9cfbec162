import { makeStyles } from "@fluentui/react-components";
import { leftoverTexts } from "../../language";
import type { FoundLeftover } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { FailureNotice, Notice, Question, useAnnounced } from "../parts";
import { useLeftovers } from "./use-leftovers";

const useStyles = makeStyles({
  question: { padding: "8px 12px", maxHeight: "50vh", overflowY: "auto" },
  list: { margin: "4px 0 0", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** How many cells are shown; formulas stand first. */
const shown = 20;

/** Shows what a step left that was cut off, when the pane opens, and clears it away when the reader says so. */
export function LeftoverNotice() {
  const styles = useStyles();
  const texts = useTexts(leftoverTexts);
  const { found, cleared, isClearing, failure, clear, leave } = useLeftovers();
  const message = cleared
    ? cleared.map(({ title, outcome }) => texts[outcome](title)).join(" ")
    : found
      ? texts.found
      : "";
  useAnnounced(message);
  if (failure) return <FailureNotice failure={failure} onDismiss={leave} />;
  if (cleared) {
    const isClear = cleared.every(({ outcome }) => ["cleared", "restored"].includes(outcome));
    return (
      <Notice intent={isClear ? "info" : "warning"} title={texts.title} onDismiss={leave}>
        {message}
      </Notice>
    );
  }
  if (!found) return null;
  return (
    <div className={styles.question}>
      <Question
        title={texts.title}
        yes={texts.clear}
        no={texts.leave}
        busy={isClearing}
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
  const effects = {
    "take-out": texts.takeOut,
    "give-back": texts.giveBack,
    "put-back": texts.putBack,
  };
  const what = place === undefined ? texts.gone(title) : effects[kind](title, place);
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
