import type { Area } from "./area";
import { type ChartSeriesRecord, newSeries } from "./chart";
import type { Sheet } from "./sheet";

/**
 * Series of a chart over a range, as Excel takes them when the first row and column hold labels: a text row on top names
 * the series or the categories, a text column at the left the others.
 */
export function seriesOf(
  sheet: Sheet,
  area: Area,
  seriesBy: "Rows" | "Columns",
): ChartSeriesRecord[] {
  const isText = (row: number, column: number): boolean =>
    typeof sheet.valueAt(row, column) === "string";
  // The corner of a labelled block is often empty: look at the cells beside it.
  const headerRow = area.rows > 1 && isText(area.row, area.column + area.columns - 1) ? 1 : 0;
  const labelColumn = area.columns > 1 && isText(area.row + area.rows - 1, area.column) ? 1 : 0;
  const body: Area = {
    row: area.row + headerRow,
    column: area.column + labelColumn,
    rows: area.rows - headerRow,
    columns: area.columns - labelColumn,
  };
  const byRows = seriesBy === "Rows";
  const count = byRows ? body.rows : body.columns;
  const named = byRows ? labelColumn === 1 : headerRow === 1;
  const labelled = byRows ? headerRow === 1 : labelColumn === 1;
  return Array.from({ length: count }, (_, index) => {
    const values: Area = byRows
      ? { ...body, row: body.row + index, rows: 1 }
      : { ...body, column: body.column + index, columns: 1 };
    const categories: Area = byRows
      ? { ...body, row: area.row, rows: 1 }
      : { ...body, column: area.column, columns: 1 };
    const name = byRows
      ? sheet.textAt(values.row, area.column)
      : sheet.textAt(area.row, values.column);
    return {
      ...newSeries(named ? name : `Series${index + 1}`),
      values: { sheetId: sheet.id, area: values },
      ...(labelled ? { categories: { sheetId: sheet.id, area: categories } } : {}),
    };
  });
}
