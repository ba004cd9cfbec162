import type { Bilingual } from "../../language";

/** What a table becomes as records, told before they are read. */
export interface RecordsOffer {
  /** Rows and columns of figures. */
  rows: number;
  columns: number;
  /** Figures, and the dashes and marks in place of one. */
  size: number;
  dimensions: { title: Bilingual; members: number }[];
  /** Too large to be shown as it stands: records are all that is offered. */
  isLarge: boolean;
}
