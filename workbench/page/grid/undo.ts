import { IUndoRedoService } from "@univerjs/core";
import type { Workbook } from "../../host";
import { UNIT_ID } from "./create-univer";
import type { GridWriter } from "./grid-writer";

/**
 * Lets Univer's commands for undo and redo, with their keys, undo and redo what the workbook remembers. Univer keeps its
 * own list only for the text that is being typed into a cell.
 *
 * @param isEditing whether a text is being typed
 */
export function routeUndo(writer: GridWriter, workbook: Workbook, isEditing: () => boolean): void {
  const service = writer.inject(IUndoRedoService);
  const push = service.pushUndoRedo.bind(service);
  const topUndo = service.pitchTopUndoElement.bind(service);
  const topRedo = service.pitchTopRedoElement.bind(service);
  service.pushUndoRedo = (item) => {
    if (item.unitID !== UNIT_ID) push(item);
  };
  service.pitchTopUndoElement = () => {
    if (isEditing()) return topUndo();
    workbook.history.undo();
    return null;
  };
  service.pitchTopRedoElement = () => {
    if (isEditing()) return topRedo();
    workbook.history.redo();
    return null;
  };
}
