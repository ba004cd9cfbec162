import type { Place, Workbook } from "../model";

/** A rectangle of cells of one sheet. */
export interface RangeTarget extends Place {
  workbook: Workbook;
}
