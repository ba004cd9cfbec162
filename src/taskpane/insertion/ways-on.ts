import type { WorkbookFailureCode } from "../../language";
import type { SheetPlan } from "../../workbook/plan";
import type { WaysOn } from "./insertion-state";

/** The cell cannot take the block; another place can. */
const ofPlace: ReadonlySet<WorkbookFailureCode> = new Set([
  "protected-sheet",
  "table-overlap",
  "filter-overlap",
  "hidden-cells",
  "spill-overlap",
  "merged-cells",
  "no-room",
  "sheet-gone",
  "no-selection",
]);

/** No sheet can be added; a sheet that is there may have room. */
const ofNewSheet: ReadonlySet<WorkbookFailureCode> = new Set(["protected-workbook", "name-taken"]);

/** Nothing that the reader does here helps. */
const final: ReadonlySet<WorkbookFailureCode> = new Set([
  "read-only",
  "too-large",
  "settings-full",
  "newer-version",
  "no-excel",
  "not-supported",
]);

/** What may help after a failure: whether free places are worth a look, a new sheet, the same again. */
export function waysAfter(
  code: WorkbookFailureCode,
  target: SheetPlan["target"] | undefined,
): Omit<WaysOn, "places"> & { elsewhere: boolean } {
  const isNew = target !== undefined && "newSheet" in target;
  return {
    elsewhere: ofPlace.has(code) || ofNewSheet.has(code),
    newSheet: ofPlace.has(code) && !isNew,
    again: !final.has(code) && !ofPlace.has(code) && !ofNewSheet.has(code),
  };
}
