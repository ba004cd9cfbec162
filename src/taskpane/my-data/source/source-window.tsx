import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { myDataTexts } from "../../../language";
import { useTexts } from "../../pane-context";
import { looks } from "../../parts";

const useStyles = makeStyles({
  window: { maxHeight: "320px", ...looks.tableFrame },
  page: { maxHeight: "360px" },
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

interface SourceWindowProps {
  /** It shows a page as it is drawn, which needs more room than its lines. */
  isPage?: boolean;
  children: ReactNode;
}

/** A part of a file that scrolls by itself: it is moved so that the place of the focused cell is in sight. */
export function SourceWindow({ isPage, children }: SourceWindowProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  return (
    <div
      className={mergeClasses(styles.window, isPage && styles.page)}
      data-window
      role="region"
      aria-label={texts.inFile}
      tabIndex={tabStop}
    >
      {children}
    </div>
  );
}
