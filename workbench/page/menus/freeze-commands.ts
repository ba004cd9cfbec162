import { areaOf } from "../../host";
import type { Command } from "./command";
import type { MenuContext } from "./context";

/** Freezes panes; what stays in sight must leave room for what scrolls. */
export function freezeChoices({ workbook, change, texts, grid, tell }: MenuContext): Command[] {
  const { freezeHere, freezeFirstRow, freezeFirstColumn, unfreeze, freezeTooLarge } = texts().menus;
  const { activeSheet, selection } = workbook;
  const { row, column } = selection.activeCell;
  const { frozenRows, frozenColumns } = activeSheet.layout;
  const freeze = (rows: number, columns: number) => () => {
    const { left, top } = activeSheet.layout.place(areaOf(rows, columns));
    const room = grid().room();
    if (top > room.height / 2 && rows > 1) return tell(freezeTooLarge);
    if (left > room.width / 2 && columns > 1) return tell(freezeTooLarge);
    change(() => activeSheet.freeze(rows, columns));
  };
  return [
    { label: freezeHere, isOff: row + column === 0, run: freeze(row, column) },
    { label: freezeFirstRow, run: freeze(1, 0) },
    { label: freezeFirstColumn, run: freeze(0, 1) },
    { label: unfreeze, isOff: frozenRows + frozenColumns === 0, run: freeze(0, 0) },
  ];
}
