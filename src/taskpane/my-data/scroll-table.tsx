import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { myDataTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks } from "../parts";

export const useScrollTable = makeStyles({
  frame: looks.tableFrame,
  /** A file is moved behind it, so that the place of the focused cell is in sight. */
  window: { maxHeight: "320px" },
  table: looks.table,
  cell: looks.tableCell,
  header: { ...looks.tableHeader, whiteSpace: "normal", minWidth: "56px" },
  label: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    textAlign: "left",
    whiteSpace: "normal",
    minWidth: "110px",
    maxWidth: "160px",
    overflowWrap: "anywhere",
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden" },
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

interface ScrollTableProps {
  label: string;
  /** Rows or columns are left out. */
  isCut: boolean;
  /** Of a table whose cells take the focus: what a key does. */
  onMove?: (event: KeyboardEvent<HTMLTableElement>) => void;
  /** It shows a part of a file around the cell that has the focus, and scrolls by itself. */
  isWindow?: boolean;
  /** Stands below it. */
  more?: ReactNode;
  children: ReactNode;
}

/** A table that scrolls sideways in a frame of its own. */
export function ScrollTable({ label, isCut, onMove, isWindow, more, children }: ScrollTableProps) {
  const styles = useScrollTable();
  const texts = useTexts(myDataTexts);
  return (
    <>
      <div
        className={mergeClasses(styles.frame, isWindow && styles.window)}
        data-window={isWindow}
        role="region"
        aria-label={label}
        tabIndex={onMove ? undefined : tabStop}
      >
        {onMove ? (
          <table className={styles.table} role="grid" aria-label={label} onKeyDown={onMove}>
            {children}
          </table>
        ) : (
          <table className={styles.table}>{children}</table>
        )}
      </div>
      {more}
      {isCut && <p className={styles.note}>{texts.cut}</p>}
    </>
  );
}
