import { type Area, contains, lastColumn, lastRow, overlaps } from "./area";
import { hasContent } from "./cell";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** A table that grows when what is written into the area is more than nothing. */
export interface TableGrowth {
  table: Table;
  area: Area;
}

function isEmpty(sheet: Sheet, area: Area): boolean {
  let empty = true;
  sheet.eachStored(area, (cell) => {
    if (hasContent(cell)) empty = false;
  });
  return empty;
}

/** The table's area together with what is written right below or right beside it; undefined when it is elsewhere. */
function grown(table: Table, written: Area): Area | undefined {
  const { area } = table;
  const sameColumns = contains({ ...area, row: 0, rows: lastRow(written) + 1 }, written);
  if (sameColumns && written.row === lastRow(area) + 1 && !table.showTotals) {
    return { ...area, rows: area.rows + written.rows };
  }
  const sameRows = contains({ ...area, column: 0, columns: lastColumn(written) + 1 }, written);
  if (sameRows && written.column === lastColumn(area) + 1) {
    return { ...area, columns: area.columns + written.columns };
  }
  return undefined;
}

/** The part by which `after` is larger. */
function strip(before: Area, after: Area): Area {
  return after.rows > before.rows
    ? { ...after, row: before.row + before.rows, rows: after.rows - before.rows }
    : { ...after, column: before.column + before.columns, columns: after.columns - before.columns };
}

/**
 * Tables that a write is going to make larger: Excel takes in what is written into empty cells right below a table or
 * right beside it, from a person and from an add-in alike (learn.microsoft.com, "Coauthoring in Excel add-ins": write
 * below the table in place of adding rows).
 */
export function growthsBy(sheet: Sheet, written: Area): TableGrowth[] {
  return sheet.tables.flatMap((table) => {
    const area = grown(table, written);
    if (!area || !isEmpty(sheet, strip(table.area, area))) return [];
    const clash = sheet.tables.some((other) => other !== table && overlaps(other.area, area));
    return clash ? [] : [{ table, area }];
  });
}

/** Makes the tables larger, where something was written indeed. */
export function growTables(sheet: Sheet, growths: readonly TableGrowth[]): void {
  for (const { table, area } of growths) {
    if (isEmpty(sheet, strip(table.area, area))) continue;
    table.area = area;
    table.repairHeaders();
    sheet.notify({ kind: "tableChanged", sheetId: sheet.id, tableId: table.id });
  }
}
