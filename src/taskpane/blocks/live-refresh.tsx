import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { liveRefreshTexts } from "../../language";
import { longestVintages, mostVintages } from "../../table";
import { AskingStatus, KeyPart } from "../live";
import { usePane, useTexts } from "../pane-context";
import { looks, useEscape, useNumbers } from "../parts";
import { type LiveBlock, yearAddresses } from "./live-block";
import { useLiveRefresh } from "./use-live-refresh";
import { Report } from "./refresh-report";

const useStyles = makeStyles({
  part: { ...looks.column, ":focus": { outlineStyle: "none" } },
  addresses: { margin: 0, paddingLeft: "16px", ...looks.small, overflowWrap: "anywhere" },
  note: { margin: 0, ...looks.quiet },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
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
