import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { capabilityTexts } from "../language";
import { usePane, useTexts } from "./pane-context";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface WorkbookLimit {
  /** Nothing can be put into the workbook or read from it. */
  isLimited: boolean;
  /** Id of the note, for `aria-describedby` of the buttons that it explains. */
  noteId: string | undefined;
  /** Says why; to be shown below the buttons. */
  note: ReactNode;
}

/** Whether the workbook can be reached, and the reason where it cannot. */
export function useWorkbookLimit(): WorkbookLimit {
  const styles = useStyles();
  const { workbook } = usePane().services.capabilities;
  const texts = useTexts(capabilityTexts);
  const id = useId();
  if (workbook === "ready") return { isLimited: false, noteId: undefined, note: null };
  const note = (
    <p id={id} className={styles.note}>
      {texts[workbook].reason}
    </p>
  );
  return { isLimited: true, noteId: id, note };
}
