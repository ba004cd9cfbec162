import { makeStyles, tokens } from "@fluentui/react-components";
import { liveRefreshTexts } from "../../language";
import type { DatasetChange } from "../../table";
import { isSame, NewerDifferences, NotWritten } from "../newer";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, FailureNotice, Notice } from "../parts";
import type { RefreshEntry } from "./use-live-refresh";

const mostChanges = 8;

const useReportStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** One report of all that was asked; of a single table without its title, which is above. */
export function Report({ entries }: { entries: readonly RefreshEntry[] }) {
  const styles = useReportStyles();
  const texts = useTexts(liveRefreshTexts);
  const [only, ...others] = entries;
  if (only && others.length === 0) return <Entry entry={only} />;
  return (
    <section aria-label={texts.report}>
      <p className={styles.heading}>{texts.report}</p>
      {entries.map((entry) => (
        <Disclosure
          key={entry.live.block.id}
          title={entry.live.block.title}
          summary={shortOf(entry, texts)}
        >
          <Entry entry={entry} />
        </Disclosure>
      ))}
    </section>
  );
}

type Texts = (typeof liveRefreshTexts)["en"];

function shortOf(entry: RefreshEntry, texts: Texts): string {
  switch (entry.found) {
    case "newer": {
      const { changed, added, gone } = entry.newer.differences;
      return isSame(entry.newer.differences)
        ? texts.same
        : texts.counts(changed.length, added.length, gone.length);
    }
    case "changed":
      return texts.changedShort;
    case "written":
      return texts.written;
    case "unasked":
      return texts.unasked;
    default:
      return texts.failed;
  }
}

/** What was found of one block, or what became of it. */
function Entry({ entry }: { entry: RefreshEntry }) {
  const texts = useTexts(liveRefreshTexts);
  const { language } = usePane();
  switch (entry.found) {
    case "newer":
      return isSame(entry.newer.differences) ? (
        <Notice intent="info" title={texts.nothing} />
      ) : (
        <div>
          <NewerDifferences newer={entry.newer} />
        </div>
      );
    case "changed":
      return (
        <Notice intent="warning" title={texts.changed}>
          <Changes changes={entry.changes} />
          {texts.changedNext}
        </Notice>
      );
    case "other":
      return <Notice intent="warning" title={texts.other} />;
    case "refused":
      return <FailureNotice failure={entry.failure} />;
    case "unwritten":
      return <NotWritten writing={entry.writing} failure={entry.failure} />;
    case "failed":
      return <Notice intent="error" title={entry.sentence(language)} />;
    case "written":
      return <Notice intent="success" title={texts.written} />;
    case "unasked":
      return <span>{texts.unasked}</span>;
  }
}

function Changes({ changes }: { changes: readonly DatasetChange[] }) {
  const styles = useReportStyles();
  const texts = useTexts(liveRefreshTexts);
  const { language } = usePane();
  const more = changes.length - mostChanges;
  return (
    <ul className={styles.list}>
      {changes.slice(0, mostChanges).map(({ what, before, after }, at) => (
        <li key={at}>
          {texts.changes[what](before[language], after?.[language] ?? texts.noLonger)}
        </li>
      ))}
      {more > 0 && <li>{texts.more(more)}</li>}
    </ul>
  );
}
