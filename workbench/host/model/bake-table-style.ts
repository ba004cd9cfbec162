import type { CellFormat } from "./cell-format";
import type { Table } from "./table";

/** Colours of TableStyleMedium2, Excel's default; every other style is taken for it. */
const header: CellFormat = { bold: true, fontColor: "#FFFFFF", fill: "#4472C4" };
const band: CellFormat = { fill: "#D9E1F2" };

/**
 * Gives the cells of a table the look that its style gave them, as Excel does when a table becomes a range again. What a
 * cell has of its own stays.
 */
export function bakeTableStyle({ sheet, area, style, showBandedRows }: Table): void {
  if (style === "") return;
  sheet.changeFormats(area, (format, row) => {
    if (row === area.row) return { ...header, ...format };
    const banded = showBandedRows && (row - area.row) % 2 === 1;
    return banded ? { ...band, ...format } : {};
  });
}
