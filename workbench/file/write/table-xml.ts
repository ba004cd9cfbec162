import { columnName, readArea } from "../../../src/reading/xlsx";
import type { SheetSnapshot, TableSnapshot } from "../../host";
import { filterXml } from "./filter-xml";
import { storedFormula } from "./stored-formula";
import { storedText, xml, xmlText } from "./xml";

/** The part of a table. */
export function tableXml(table: TableSnapshot, id: number, sheet: SheetSnapshot): string {
  const area = readArea(table.area) ?? { row: 0, column: 0, rows: 2, columns: 1 };
  const lastRow = area.row + area.rows;
  const column = (index: number): string => columnName(area.column + index);
  const rangeTo = (row: number): string =>
    `${column(0)}${area.row + 1}:${column(area.columns - 1)}${row}`;
  const name = storedText(table.name);
  const filtered = rangeTo(table.showTotals ? lastRow - 1 : lastRow);
  const criteria = sheet.filter?.area === filtered ? sheet.filter.criteria : [];
  return xml(
    "table",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      id,
      name,
      displayName: name,
      ref: rangeTo(lastRow),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : false,
    },
    table.showHeaders && (table.showFilterButton || criteria.length > 0)
      ? filterXml(filtered, criteria)
      : "",
    xml(
      "tableColumns",
      { count: area.columns },
      ...table.headers.map((header, index) => {
        const total = table.showTotals ? sheet.cells[`${column(index)}${lastRow}`] : undefined;
        return columnXml(header, index + 1, total, table.name);
      }),
    ),
    xml("tableStyleInfo", {
      name: table.style || undefined,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
  );
}

/** A column; what its cell in the total row holds stands here too. */
function columnXml(
  header: string,
  id: number,
  total: SheetSnapshot["cells"][string] | undefined,
  table: string,
): string {
  // Line breaks of a header are written out here, and only here.
  const name = storedText(header).replace(/\n/g, "_x000a_").replace(/\t/g, "_x0009_");
  if (total?.formula !== undefined) {
    const formula = xmlText(storedText(storedFormula(total.formula, table)));
    const attributes = { id, name, totalsRowFunction: "custom" };
    return xml("tableColumn", attributes, xml("totalsRowFormula", {}, formula));
  }
  const label = typeof total?.value === "string" && total.value !== "" ? total.value : undefined;
  return xml("tableColumn", { id, name, totalsRowLabel: label && storedText(label) });
}
