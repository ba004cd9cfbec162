import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../host";
import type { EditRefusal } from "./take-cells";

/**
 * Lets Univer's commands for undo and redo, with their keys, undo and redo what the workbook remembers. Univer's own list
 * serves only the text that is being typed into a cell.
 *
 * @param isEditing whether a text is being typed
 * @param refused told when there is no step to undo or redo
 */
export function routeUndo(
  api: FUniver,
  workbook: Workbook,
  isEditing: () => boolean,
  refused: (reason: EditRefusal) => void,
): void {
  api.addEvent(api.Event.BeforeUndo, (event) => {
    if (isEditing()) return;
    event.cancel = true;
    if (!workbook.history.undo()) refused("nothing-to-undo");
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    if (isEditing()) return;
    event.cancel = true;
    if (!workbook.history.redo()) refused("nothing-to-redo");
  });
}
