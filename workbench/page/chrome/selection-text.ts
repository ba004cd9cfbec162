import { isCellError, type Area, type Sheet } from "../../host";
import type { Texts } from "../language";

/** The selection in words, for a screen reader: the grid itself is painted on a canvas. */
export function selectionText(sheet: Sheet, area: Area, texts: Texts): string {
  const address = sheet.addressOf(area);
  const cells = area.rows * area.columns;
  if (cells > 1) return texts.selected(address, cells);
  const formula = sheet.cellAt(area.row, area.column).formula;
  const error = errorSentence(sheet, area.row, area.column, texts);
  return [address, sheet.textAt(area.row, area.column) || texts.empty, formula, error]
    .filter(Boolean)
    .join(", ");
}

/** What the error in a cell means: its function's own sentence, else a general one; empty without error. */
export function errorSentence(sheet: Sheet, row: number, column: number, texts: Texts): string {
  const value = sheet.valueAt(row, column);
  if (!isCellError(value)) return "";
  return value.message ?? texts.errors[value.error] ?? value.error;
}
