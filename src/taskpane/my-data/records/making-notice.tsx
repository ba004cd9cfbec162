import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { recordsTexts } from "../../../language";
import { useTexts } from "../../pane-context";
import { Notice, useAnnounced, useSlow } from "../../parts";
import type { Making } from "./use-records";

const useStyles = makeStyles({
  busy: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  bar: { width: "100%" },
});

interface AtWorkProps {
  label: string;
  percent: number;
  onStop: () => void;
}

/** How far the work on records is, and the button that ends it. */
export function AtWork({ label, percent, onStop }: AtWorkProps) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  return (
    <div className={styles.busy} role="status">
      <span>{label}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={label}
        {...(percent > 0 && { value: percent / 100 })}
      />
      <Button size="small" onClick={onStop}>
        {texts.stop}
      </Button>
    </div>
  );
}

interface MakingNoticeProps {
  making: Making;
  onStop: () => void;
  onAgain?: () => void;
  onDismiss?: () => void;
}

/** That a table of records takes its time, was stopped or could not be made. */
export function MakingNotice({ making, onStop, onAgain, onDismiss }: MakingNoticeProps) {
  const texts = useTexts(recordsTexts);
  const isSlow = useSlow(making.step === "making");
  const title =
    making.step === "stopped" ? texts.stopped : making.step === "failed" ? texts.notMade : "";
  useAnnounced(title);
  if (making.step === "making" && isSlow) {
    return <AtWork label={texts.building} percent={making.percent} onStop={onStop} />;
  }
  if (title === "") return null;
  return (
    <Notice
      intent={making.step === "stopped" ? "info" : "error"}
      title={title}
      {...(onDismiss && { onDismiss })}
      actions={
        onAgain && (
          <Button size="small" onClick={onAgain}>
            {texts.makeAgain}
          </Button>
        )
      }
    />
  );
}
