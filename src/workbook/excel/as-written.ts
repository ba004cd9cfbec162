import { fingerprint, type CellContent } from "../plan";
import type { BlockRecord } from "./block-record";

/** Whether the cells of a block hold what was written into them. */
export function isAsWritten(record: BlockRecord, { formulas }: Excel.Range): boolean {
  if (formulas.length !== record.rows || formulas[0]?.length !== record.columns) return false;
  return fingerprint(partsOf(record, formulas as CellContent[][])) === record.fingerprint;
}

/** The lines of a block's parts, in the order of its record's marks. */
export const partsOf = <T>({ parts }: BlockRecord, cells: T[][]): T[][] =>
  parts.flatMap(({ row, column, rows, columns }) =>
    cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
  );
