import type { PlannedCell } from "../../workbook/plan";
import { formats } from "../sheet-section";

export const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);

/** A formula that fills a line from its own cell to the right. */
export const spilledAcross = (
  formula: string,
  values: ArrayLike<number>,
  format: string = formats.index,
): PlannedCell => ({ formula: `=${formula}`, expected: [Array.from(values)], format });
