import { damaged } from "../unreadable-file";
import { readArea } from "./cell-address";
import { readStoredText } from "./text";
import type { XlsxTable } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

/** Reads the part of a table. */
export function readTablePart(table: XmlElement, part: string): XlsxTable {
  const name = table.attribute("displayName") ?? table.attribute("name") ?? damaged(part);
  const style = table.child("tableStyleInfo");
  const area = readArea(table.attribute("ref") ?? "") ?? damaged(part);
  const showHeaders = (table.number("headerRowCount") ?? 1) > 0;
  const showTotals = (table.number("totalsRowCount") ?? 0) > 0;
  if (area.rows < 1 + Number(showHeaders) + Number(showTotals)) damaged(part);
  return {
    name: readStoredText(name),
    area,
    showHeaders,
    showTotals,
    showFilterButton: table.child("autoFilter") !== undefined,
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    style: style?.attribute("name") ?? "",
  };
}
