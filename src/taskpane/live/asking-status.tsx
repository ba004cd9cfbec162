import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { liveTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { looks, Notice } from "../parts";
import type { LiveAsking } from "./use-asking";

const useStyles = makeStyles({
  status: looks.column,
  line: { display: "flex", alignItems: "center", gap: "8px" },
  address: { display: "block", marginTop: "4px", overflowWrap: "anywhere", ...looks.small },
});

/** How far a question is, or why it failed and what can be done. */
export function AskingStatus({ asking }: { asking: LiveAsking }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const { language } = usePane();
  const { progress, failure } = asking;
  const place = useRef<HTMLDivElement>(null);
  const isShown = progress !== undefined || failure !== undefined;
  useEffect(() => {
    // It is below the button, so it may be below the edge of the pane.
    if (isShown) place.current?.scrollIntoView({ block: "nearest" });
  }, [isShown, failure]);
  return (
    <div ref={place}>
      {progress !== undefined && (
        <div className={styles.status} role="status">
          <ProgressBar
            aria-label={texts.asking}
            {...(progress !== "begun" && { value: progress.done, max: progress.all })}
          />
          <div className={styles.line}>
            <span>
              {progress === "begun" ? texts.asking : texts.progress(progress.done, progress.all)}
            </span>
            <Button size="small" onClick={asking.stop}>
              {texts.stop}
            </Button>
          </div>
        </div>
      )}
      {failure && (
        <Notice
          intent="error"
          title={failure.sentence(language)}
          onDismiss={asking.forget}
          actions={
            asking.retry && (
              <Button size="small" onClick={asking.retry}>
                {texts.retry}
              </Button>
            )
          }
        >
          {failure.address && (
            <span className={styles.address}>
              {texts.inTab} {failure.address}
            </span>
          )}
        </Notice>
      )}
    </div>
  );
}
