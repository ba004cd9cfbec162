import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useNumberStyles = makeStyles({
  number: {
    display: "block",
    width: "100%",
    padding: 0,
    border: 0,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "end",
    textDecorationLine: "inherit",
    textDecorationStyle: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface NumberButtonProps {
  text: string;
  note: string | undefined;
  isMarked: boolean;
  tabStop: boolean;
  onMark: () => void;
}

/** A number of the table; arrow keys move between numbers. Of a corrected one hover or focus shows how it was printed, and the proof. */
export function NumberButton({ text, note, isMarked, tabStop: isStop, onMark }: NumberButtonProps) {
  const styles = useNumberStyles();
  const button = (
    <button
      type="button"
      className={styles.number}
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isMarked}
      onClick={onMark}
      onKeyDown={moveBetweenCells}
    >
      {text || "…"}
    </button>
  );
  return note === undefined ? (
    button
  ) : (
    <Tooltip content={note} relationship="description" withArrow>
      {button}
    </Tooltip>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves focus to the number beside, as in a sheet. */
function moveBetweenCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const cell = event.currentTarget.closest("td");
  const row = cell?.closest("tr");
  if (!step || !cell || !row) return;
  const rows = [...(row.parentElement?.querySelectorAll("tr") ?? [])];
  const next = rows[rows.indexOf(row) + step[0]]?.cells[cell.cellIndex + step[1]];
  const target = next?.querySelector("button");
  if (!target) return;
  event.preventDefault();
  target.focus();
}
