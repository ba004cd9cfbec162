import type { IRange } from "@univerjs/core";
import {
  DocSelectionManagerService,
  ILayoutService,
  IMarkSelectionService,
} from "@univerjs/preset-sheets-core";
import type { GridWriter } from "./grid-writer";

/** Where the keyboard is when it moves the selection, and not when it is in a field of the grid. */
export const CELLS = "canvas, [data-u-comp=editor], [data-u-comp=workbench-layout]";

/** Lets the keyboard into the cells. */
export function focusCells(writer: GridWriter): void {
  writer.inject(ILayoutService).focus();
}

/** Where typing goes on in the text of the cell that is being edited; undefined before the editor has its caret. */
export const caretOf = (writer: GridWriter): number | undefined =>
  writer.inject(DocSelectionManagerService).getActiveTextRange()?.startOffset ?? undefined;

/** The cells that are copied or cut and have a mark around them; once it is there, they can be pasted. */
export function markedRange(writer: GridWriter): IRange | undefined {
  const [shape] = writer.inject(IMarkSelectionService).getShapeMap().values();
  return shape?.selection.range;
}

/**
 * Lets the keyboard out of the cells: Tab moves the selection there, so Esc has to.
 *
 * @param isIdle whether there is nothing that Esc cancels: a text that is being typed, a mark around copied cells
 * @param leave told to move the focus elsewhere
 */
export function leaveOnEscape(
  container: HTMLElement,
  isIdle: () => boolean,
  leave: () => void,
): void {
  window.addEventListener(
    "keydown",
    ({ key, target }) => {
      if (key !== "Escape" || !(target instanceof Element)) return;
      if (container.contains(target) && target.matches(CELLS) && isIdle()) leave();
    },
    { capture: true },
  );
}
