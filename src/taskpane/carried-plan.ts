import { refreshedPlan } from "../sheets";
import type { BlockSummary } from "../workbook/contract";
import type { SheetPlan } from "../workbook/plan";
import { carriedTable, libraryOf } from "./own-tables";

/** Plan of a block as it was inserted, from the table that the workbook carries with it; undefined where it carries none. */
export function carriedPlan(block: BlockSummary): SheetPlan | undefined {
  const carried = carriedTable(block);
  return carried && refreshedPlan(libraryOf(carried), block);
}
