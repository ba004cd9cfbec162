import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { liveTexts } from "../../language";
import { addressOf } from "../../web-api";
import { useTexts } from "../pane-context";
import { looks } from "../parts";
import { AskingStatus } from "./asking-status";
import type { LiveAsking, Work } from "./use-asking";

const useStyles = makeStyles({
  line: looks.column,
  address: {
    ...looks.small,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface AskLineProps {
  asking: LiveAsking;
  label: string;
  /** Without the key. */
  address: string;
  /** The list of offices is asked for before. */
  needsOffices?: boolean;
  /** Why it cannot be asked yet. */
  missing?: string | undefined;
  work: Work;
}

/** A button that asks, under the address that it will ask. */
export function AskLine({ asking, label, address, needsOffices, missing, work }: AskLineProps) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const isBusy = asking.progress !== undefined;
  return (
    <div className={styles.line}>
      {needsOffices && (
        <span className={styles.address}>
          {texts.asksFirst} {texts.asks(addressOf({ ask: "domains" }))}
        </span>
      )}
      <span className={styles.address}>{missing ?? texts.asks(address)}</span>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || missing !== undefined}
          onClick={() => {
            if (!isBusy && missing === undefined) void asking.run(work, address);
          }}
        >
          {label}
        </Button>
      </div>
      {asking.address === address && <AskingStatus asking={asking} />}
    </div>
  );
}
