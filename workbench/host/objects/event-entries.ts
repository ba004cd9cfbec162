import type { ChangeSource, Shift, Workbook, WorkbookChange } from "../model";
import { formatAddress, isWhole, shiftedArea } from "../model";
import type { EventEntry } from "../protocol";
import { EventType, listeningTargets } from "./event-registration";

/** Category of events of the object model among the messages to the add-in. */
const eventCategory = 65536;

function entries(
  workbook: Workbook,
  event: EventType,
  sheetId: string,
  message: object,
): EventEntry[] {
  return listeningTargets(workbook, event, sheetId).map((targetId) => ({
    messageCategory: eventCategory,
    messageType: event,
    targetId,
    message: JSON.stringify(message),
  }));
}

/** In Excel, what a formula calculates and references that follow moved cells are no changes of data. */
const isData = (source: ChangeSource): boolean =>
  source !== "calculation" && source !== "references";

/** Excel's name for an insertion or deletion, e.g. `RowInserted`. */
function shiftType(shift: Shift): string {
  const what = !isWhole(shift) ? "Cell" : shift.axis === "row" ? "Row" : "Column";
  return `${what}${shift.kind === "insert" ? "Inserted" : "Deleted"}`;
}

/** Events that the add-in gets for a change. */
export function eventEntries(workbook: Workbook, change: WorkbookChange): EventEntry[] {
  if (!workbook.enableEvents) return [];
  if (change.kind === "cells" && isData(change.source)) {
    const sheet = workbook.findSheet(change.sheetId);
    if (!sheet) return [];
    const { shift } = change;
    const area = shift ? shiftedArea(shift) : change.area;
    return entries(workbook, EventType.worksheetChanged, sheet.id, {
      address: formatAddress(area),
      changeType: shift ? shiftType(shift) : "RangeEdited",
      source: "Local",
      triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      referenceId: sheet.addressOf(area),
    });
  }
  if (change.kind === "sheetAdded" || change.kind === "sheetDeleted") {
    const { worksheetAdded, worksheetDeleted } = EventType;
    const event = change.kind === "sheetAdded" ? worksheetAdded : worksheetDeleted;
    const { sheetId: worksheetId } = change;
    return entries(workbook, event, worksheetId, { source: "Local", worksheetId });
  }
  if (change.kind === "selection") {
    const { sheet, areas } = workbook.selection;
    return entries(workbook, EventType.worksheetSelectionChanged, sheet.id, {
      address: areas.map(formatAddress).join(","),
      worksheetId: sheet.id,
    });
  }
  return [];
}
