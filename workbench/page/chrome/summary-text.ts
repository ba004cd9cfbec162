import { formatText, selectionSummary, type Workbook } from "../../host";
import type { Texts } from "../language";

/**
 * What the status bar says of a selection, as Excel does: from two filled cells on, in the number format of the active
 * cell; empty otherwise.
 */
export function summaryText(workbook: Workbook, { summary }: Texts): string {
  const { sheet, areas, activeCell } = workbook.selection;
  const { filled, numbers, sum } = selectionSummary(sheet, areas);
  if (filled < 2) return "";
  const { numberFormat } = sheet.cellAt(activeCell.row, activeCell.column);
  const shown = (value: number) => formatText(value, numberFormat, workbook.culture).trim();
  const count = formatText(filled, "#,##0", workbook.culture);
  return [
    ...(numbers === 0 ? [] : [`${summary.average}: ${shown(sum / numbers)}`]),
    `${summary.count}: ${count}`,
    ...(numbers === 0 ? [] : [`${summary.sum}: ${shown(sum)}`]),
  ].join("    ");
}
