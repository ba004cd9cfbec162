import type { ChangeSource, Workbook, WorkbookChange } from "../model";
import { formatAddress } from "../model";
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

/** Events that the add-in gets for a change. */
export function eventEntries(workbook: Workbook, change: WorkbookChange): EventEntry[] {
  if (!workbook.enableEvents) return [];
  if (change.kind === "cells" && isData(change.source)) {
    const sheet = workbook.findSheet(change.sheetId);
    if (!sheet) return [];
    return entries(workbook, EventType.worksheetChanged, sheet.id, {
      address: formatAddress(change.area),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: change.source === "addin" ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheet.id,
      referenceId: sheet.addressOf(change.area),
    });
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
