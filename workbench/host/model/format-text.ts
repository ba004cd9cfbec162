import { type CellValue, isCellError } from "./cell";

/** Text that a cell shows. */
export function formatText(value: CellValue, numberFormat: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "string") return value;
  return String(numberFormat === "General" ? value : value);
}
