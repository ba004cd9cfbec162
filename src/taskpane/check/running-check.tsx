import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { looks } from "../parts";

const useStyles = makeStyles({ running: { ...looks.column, margin: "8px 0" } });

interface RunningCheckProps {
  label: string;
  /** 0 to 1. */
  progress: number;
  stop: string;
  onStop: () => void;
}

/** How far a check has come, with the button that stops it. */
export function RunningCheck({ label, progress, stop, onStop }: RunningCheckProps) {
  const styles = useStyles();
  return (
    <div className={styles.running}>
      <ProgressBar aria-label={label} value={progress} />
      <Button size="small" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
}
