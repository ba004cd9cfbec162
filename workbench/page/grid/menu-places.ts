import { ContextMenuPosition, IContextMenuService } from "@univerjs/preset-sheets-core";
import { focusCells } from "./focus";
import type { GridWriter } from "./grid-writer";

/** A point of the window. */
export interface Point {
  x: number;
  y: number;
}

/** Told where a person asks for a menu with the mouse. */
export interface MenuListener {
  onCells(place: "cells" | "rows" | "columns", at: Point): void;
  onTab(sheetId: string, at: Point): void;
}

const PLACES: Readonly<Record<string, "rows" | "columns">> = {
  [ContextMenuPosition.ROW_HEADER]: "rows",
  [ContextMenuPosition.COL_HEADER]: "columns",
};

export const TAB = "[data-u-comp=slide-tab-item]";

/** Tells where a person asks for a menu: Univer knows what lies under the mouse, and selects it. */
export function followMenus(
  writer: GridWriter,
  container: HTMLElement,
  { onCells, onTab }: MenuListener,
): void {
  writer.inject(IContextMenuService).registerContextMenuHandler({
    visible: false,
    hideContextMenu: () => undefined,
    handleContextMenu: ({ clientX: x, clientY: y }, position) =>
      // The button is still down, and would choose from a menu that stands there already.
      addEventListener("pointerup", () => onCells(PLACES[position] ?? "cells", { x, y }), {
        once: true,
      }),
  });
  // As in Excel, what is typed after a click on a tab goes into the cells.
  container.addEventListener("click", ({ target, detail }) => {
    if (detail > 0 && (target as Element).closest(TAB)) focusCells(writer);
  });
  container.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const tab = (event.target as Element).closest<HTMLElement>(TAB);
    if (tab?.dataset.id) onTab(tab.dataset.id, { x: event.clientX, y: event.clientY });
  });
}
