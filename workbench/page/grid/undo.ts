import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../host";

/**
 * Lets Univer's commands for undo and redo, with their keys, undo and redo what the workbook remembers. Univer's own list
 * serves only the text that is being typed into a cell.
 *
 * @param isEditing whether a text is being typed
 */
export function routeUndo(api: FUniver, workbook: Workbook, isEditing: () => boolean): void {
  api.addEvent(api.Event.BeforeUndo, (event) => {
    if (isEditing()) return;
    event.cancel = true;
    workbook.history.undo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    if (isEditing()) return;
    event.cancel = true;
    workbook.history.redo();
  });
}
