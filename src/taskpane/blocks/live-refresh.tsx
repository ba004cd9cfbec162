import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { liveRefreshTexts } from "../../language";
import { type DatasetChange, longestVintages, mostVintages } from "../../table";
import { AskingStatus, KeyPart } from "../live";
import { isSame, NewerDifferences, NotWritten } from "../newer";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, FailureNotice, looks, Notice, useEscape, useNumbers } from "../parts";
import { type LiveBlock, yearAddresses } from "./live-block";
import { type RefreshEntry, useLiveRefresh } from "./use-live-refresh";

const mostChanges = 8;

const useStyles = makeStyles({
  part: { ...looks.column, ":focus": { outlineStyle: "none" } },
  addresses: { margin: 0, paddingLeft: "16px", ...looks.small, overflowWrap: "anywhere" },
  note: { margin: 0, ...looks.quiet },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface LiveRefreshProps {
  blocks: readonly LiveBlock[];
  label: string;
  /** Something was written. */
  onWritten: (count: number) => void;
  onClose: () => void;
}

/** Asks for live tables again, after a click beside the addresses; shows what is newer, and takes it after confirmation. */
export function LiveRefresh({ blocks, label, onWritten, onClose }: LiveRefreshProps) {
  const styles = useStyles();
  const texts = useTexts(liveRefreshTexts);
  const { number } = useNumbers();
  const { announce } = usePane();
  const refresh = useLiveRefresh(blocks);
  const { asking, entries, addresses, waiting, key } = refresh;
  const years = yearAddresses(blocks);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => part.current?.focus(), []);
  useEscape(onClose, { first: true, isOff: refresh.isWriting });
  const isBusy = asking.progress !== undefined || refresh.isWriting;
  // What was written is no longer what these blocks were.
  const isDone = entries?.some(({ found }) => found === "written") ?? false;
  const report = asking.progress === undefined ? entries : undefined;
  const take = async () => {
    const count = await refresh.write();
    if (count > 0) announce(texts.done(count));
    onWritten(count);
  };
  return (
    <div ref={part} className={styles.part} role="group" aria-label={label} tabIndex={-1}>
      {key === "" && <KeyPart value={key} onChange={refresh.setKey} />}
      <span>{texts.asks}</span>
      <ul className={styles.addresses}>
        {[...(refresh.takesNewerYears ? years : []), ...addresses].map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
      {years.length > 0 && (
        <>
          <Checkbox
            label={texts.newerYears}
            checked={refresh.takesNewerYears}
            disabled={isBusy}
            onChange={(_, { checked }) => refresh.setTakesNewerYears(checked === true)}
          />
          {refresh.takesNewerYears && <p className={styles.note}>{texts.withYears}</p>}
        </>
      )}
      <AskingStatus asking={asking} />
      {report && <Report entries={report} />}
      {waiting > 0 && !isBusy && (
        <p className={styles.note}>{texts.keeps(mostVintages, number(longestVintages, 0))}</p>
      )}
      <div className={styles.buttons}>
        {waiting > 0 && asking.progress === undefined && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => !isBusy && void take()}
          >
            {texts.take(waiting)}
          </Button>
        )}
        {!isDone && (
          <Button
            size="small"
            appearance={waiting > 0 ? "secondary" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => !isBusy && void refresh.ask()}
          >
            {texts.ask}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            asking.stop();
            onClose();
          }}
        >
          {texts.close}
        </Button>
      </div>
    </div>
  );
}

/** One report of all that was asked; of a single table without its title, which is above. */
function Report({ entries }: { entries: readonly RefreshEntry[] }) {
  const styles = useStyles();
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
  const styles = useStyles();
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
