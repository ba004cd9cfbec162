import type { myDataTexts } from "../../../language";
import { cellAddress } from "../../../workbook/plan";
import type { Source } from "./use-source";

/** Where the cell with the focus is in its file, in words; empty where no cell has it. */
export function placeWords(
  { cells, at, top, left }: Source,
  texts: (typeof myDataTexts)["en"],
): string {
  if (!at) return "";
  const { page, lines, sheet } = cells;
  const printed = cells.texts[at.row]?.[at.column]?.trim() || texts.blank;
  const line = lines?.ofRows[at.row];
  if (page) return texts.placeOnPage(page.page, at.row + 1, printed);
  if (line !== undefined) return texts.placeOnLine(line + 1, printed);
  const cell = cellAddress({ row: at.row + top, column: at.column + left });
  return texts.placeInCells(sheet === undefined ? cell : `${sheet}!${cell}`, printed);
}
