import type { Share } from "../../analysis";
import type { PlannedCell } from "../../workbook/plan";
import { formats, live, number } from "../sheet-section";

/** Finer than any recovered weight, coarser than what a spreadsheet does to a number. */
const asWritten = "0.0000001";

/**
 * A weight to type over, and its bounds: those recovered from print as long as it stands as written, itself once the user
 * has typed another one; taken in proportion as the weight is.
 *
 * @param cell of the weight
 * @param total sum of the weights of its aggregate, as a formula
 */
export function weightCells(
  share: Share,
  cell: string,
  total: string,
): Record<"weight" | "low" | "high", PlannedCell> {
  const { weight, low, high } = share;
  const bound = (value: number) =>
    live(
      value === weight
        ? `${cell}/${total}`
        : `IF(ABS(${cell}-${weight})<${asWritten},${value},${cell})/${total}`,
      value,
      formats.weight,
    );
  return { weight: number(weight, formats.weight), low: bound(low), high: bound(high) };
}
