import { safeText } from "./safe-text";
import type { PlannedCell } from "./sheet-plan";

/** What is written into `Range.formulas` for a planned cell. */
export function writtenValue(cell: PlannedCell): string | number {
  if ("number" in cell) return cell.number;
  if ("formula" in cell) return cell.formula;
  if ("text" in cell) {
    return textAsWritten(cell.text, writtenFormat(cell));
  }
  return "";
}

/** A text as it is written into a cell of a number format, so that it stays one. */
export const textAsWritten = (text: string, format: string): string =>
  format === "@" && !/^[=+\-@']/.test(text) ? text : safeText(text);

/** The number format that a planned cell gets. */
export function writtenFormat(cell: PlannedCell): string {
  return "empty" in cell ? "General" : (cell.format ?? "General");
}
