import type { BlockRecord } from "./block-record";
import type { KeptCells } from "./kept-cells";

/** A block that is to leave the workbook, and the cells that come back. */
export interface BlockToTakeOut {
  record: BlockRecord;
  kept: KeptCells | null;
  /** Charts of the sheet that are not the block's, where the block may hold a chart without its name yet; else null. */
  chartsBefore: string[] | null;
  /** Marks of its cells, line by line, when it began to be taken out; null before that. */
  seen: string | null;
  /** Marks of the cells before the block was written, where they held anything and the block was written just now. */
  before?: string | undefined;
}
