import type { Workbook } from "../model";
import type { Members } from "../protocol";

/** Event numbers of the Office.js client. */
export enum EventType {
  worksheetChanged = 10,
  worksheetAdded = 13,
  worksheetSelectionChanged = 14,
  worksheetDeleted = 15,
}

/** Target id of events of the whole workbook. */
const workbookId = "Workbook";

type Registered = Map<EventType, Set<string>>;
const registrations = new WeakMap<Workbook, Registered>();

function targets(workbook: Workbook, event: EventType): Set<string> {
  const registered = registrations.get(workbook) ?? new Map<EventType, Set<string>>();
  registrations.set(workbook, registered);
  const ids = registered.get(event) ?? new Set<string>();
  registered.set(event, ids);
  return ids;
}

/** Ids (a sheet's or the workbook's) that listen to the event. */
export const listeningTargets = (workbook: Workbook, event: EventType, sheetId: string): string[] =>
  [sheetId, workbookId].filter((id) => targets(workbook, event).has(id));

type WithWorkbook = Workbook | { workbook: Workbook };
type Methods<T> = NonNullable<Members<T>["methods"]>;
const workbookOf = (target: WithWorkbook): Workbook =>
  "workbook" in target ? target.workbook : target;

const registration = <T extends WithWorkbook>(
  name: string,
  event: EventType,
  id: (target: T) => string,
): Methods<T> => ({
  [`_Register${name}Event`]: (target) => void targets(workbookOf(target), event).add(id(target)),
  [`_Unregister${name}Event`]: (target) =>
    void targets(workbookOf(target), event).delete(id(target)),
});

export const workbookTarget = (): string => workbookId;

/** Methods by which the client asks for and ends `onChanged`. */
export const dataChanged = <T extends WithWorkbook>(id: (target: T) => string): Methods<T> =>
  registration("DataChanged", EventType.worksheetChanged, id);

/** Methods by which the client asks for and ends `onSelectionChanged`. */
export const selectionChanged = <T extends WithWorkbook>(id: (target: T) => string): Methods<T> =>
  registration("SelectionChanged", EventType.worksheetSelectionChanged, id);

/** Methods by which the client asks for and ends `onAdded` and `onDeleted` of the sheets. */
export const sheetListChanged = <T extends WithWorkbook>(
  id: (target: T) => string,
): Methods<T> => ({
  ...registration("Added", EventType.worksheetAdded, id),
  ...registration("Deleted", EventType.worksheetDeleted, id),
});
