import { type Language, myDataTexts, sheetTexts } from "../../language";
import type { ReadTable } from "../../reading";
import { decimalText } from "../../sheets/check";
import type { Correction } from "../../table";
import type { CellAt } from "./cell-at";

/** What is to be said of a cell. */
export interface CellRemark {
  text: string;
  printed: string;
  /** What is there now, instead of what was read. */
  corrected?: string;
}

/** Whether a cell was corrected, or is unsure; undefined for one that is neither. */
export function cellRemark(
  { table, doubts }: ReadTable,
  corrections: readonly Correction[],
  { row, column }: CellAt,
  language: Language,
): CellRemark | undefined {
  const [rowKey, columnKey] = [table.rows[row]?.key, table.columns[column]?.key];
  const correction = corrections.find((one) => one.row === rowKey && one.column === columnKey);
  if (correction) {
    const { printed, corrected, proof } = correction;
    const [before = "", after = ""] = [printed, corrected].map(
      (text) => decimalText(text, language) || sheetTexts[language].nothing,
    );
    return { text: sheetTexts[language].correctionNote(before, after, proof), printed, corrected };
  }
  const doubt = doubts.find((one) => one.row === row && one.column === column);
  if (!doubt) return undefined;
  const { printed, readings = [] } = doubt;
  return { text: myDataTexts[language].unsureCell(printed, readings.join(" / ") || "?"), printed };
}
