import { finishSteps } from "../../src/library/finish-steps";
import { restoreInSteps, type Workbook, type WorkbookSnapshot } from "../../workbench/host";

/** Makes a workbook equal to the one that a snapshot was taken of, without pauses. */
export function restoreWorkbook(workbook: Workbook, saved: WorkbookSnapshot): void {
  finishSteps(restoreInSteps(workbook, saved));
}
