import { parseCellAddress, rangeAddress } from "./cell-address";
import type { PlanTarget } from "./sheet-plan";

/** Address in the sheet of cells that are counted from the top left cell of a block. */
export type BlockAddress = (row: number, column: number, rows?: number, columns?: number) => string;

/**
 * Addresses of a block's cells once it stands where it is meant to; a new sheet begins at A1.
 *
 * @example blockAddresses({ sheet: "S", cell: "C5" })(1, 0, 2) // "C6:C7"
 */
export function blockAddresses(target: PlanTarget): BlockAddress {
  const origin = "cell" in target ? parseCellAddress(target.cell) : { row: 0, column: 0 };
  return (row, column, rows = 1, columns = 1) =>
    rangeAddress({ row: origin.row + row, column: origin.column + column }, rows, columns);
}
