import { fingerprint, type CellContent } from "../plan";
import type { BlockRecord } from "./block-record";

/** Whether the cells of a block hold what was written into them. */
export const isAsWritten = (record: BlockRecord, contents: CellContent[][]): boolean =>
  fingerprint(partsOf(record, contents)) === record.fingerprint;

/** The lines of a block's parts, in the order of its record's marks. */
export const partsOf = <T>({ parts }: BlockRecord, cells: T[][]): T[][] =>
  parts.flatMap(({ row, column, rows, columns }) =>
    cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
  );
