import { requireShiftable, shiftCells, shiftOf } from "../../host";
import type { Command } from "./command";
import type { MenuContext } from "./context";
import type { LineCommands } from "./line-commands";

/** Ways to insert cells at the selection, or to delete those of it. */
export function shiftChoices(
  { workbook, change, texts }: MenuContext,
  kind: "insert" | "delete",
  rows: LineCommands,
  columns: LineCommands,
): Command[] {
  const { shiftRight, shiftDown, shiftLeft, shiftUp, wholeRow, wholeColumn } = texts().menus;
  const shift = (direction: "Right" | "Down" | "Left" | "Up") => () =>
    change(() => {
      const { sheet, areas } = workbook.selection;
      const shifts = areas.map((area) => shiftOf(area, direction));
      for (const one of shifts) requireShiftable(sheet, one);
      // From the end, so that none moves another.
      for (const one of shifts.sort((a, b) => b.at - a.at))
        shiftCells(workbook, sheet, one, "user");
    });
  return [
    ...(kind === "insert"
      ? [
          { label: shiftRight, run: shift("Right") },
          { label: shiftDown, run: shift("Down") },
        ]
      : [
          { label: shiftLeft, run: shift("Left") },
          { label: shiftUp, run: shift("Up") },
        ]),
    { label: wholeRow, run: rows[kind] },
    { label: wholeColumn, run: columns[kind] },
  ];
}
