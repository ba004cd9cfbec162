import { ContextMenuPosition, IContextMenuService } from "@univerjs/preset-sheets-core";
import { CELLS_CANVAS } from "./create-univer";
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
  let isHeard = false;
  container.addEventListener("pointerdown", () => (isHeard = false), { capture: true });
  writer.inject(IContextMenuService).registerContextMenuHandler({
    visible: false,
    hideContextMenu: () => undefined,
    handleContextMenu: ({ clientX: x, clientY: y }, position) => {
      isHeard = true;
      onceReleased(() => onCells(PLACES[position] ?? "cells", { x, y }));
    },
  });
  // As in Excel, what is typed after a click on a tab goes into the cells.
  container.addEventListener("click", ({ target, detail }) => {
    if (detail > 0 && (target as Element).closest(TAB)) focusCells(writer);
  });
  container.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const tab = (event.target as Element).closest<HTMLElement>(TAB);
    const at = { x: event.clientX, y: event.clientY };
    if (tab?.dataset.id) return onTab(tab.dataset.id, at);
    // Univer does not hear of the mouse on the edge of a selection.
    const isEdge =
      !isHeard && event.button === 2 && (event.target as Element).matches(CELLS_CANVAS);
    if (!isEdge) return;
    if (event.buttons === 0) onCells("cells", at);
    else onceReleased(() => onCells("cells", at));
  });
}

/** While the button is down, it would choose from a menu that stands there already. */
const onceReleased = (open: () => void) => addEventListener("pointerup", open, { once: true });
