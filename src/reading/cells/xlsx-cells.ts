import { readXlsx, type XlsxCell, type XlsxSheet } from "../xlsx";
import { type CellFile, type CellGrid, isBlank, type TextCell } from "./text-cell";

/**
 * Cells of a workbook's sheets that are shown.
 *
 * @throws UnreadableFile for what is not a workbook that can be read
 */
export function xlsxCells(bytes: Uint8Array): CellFile {
  const sheets = readXlsx(bytes).sheets.filter(({ visibility }) => visibility === "Visible");
  return { grids: sheets.map(gridOfSheet), picturePages: [] };
}

function gridOfSheet(sheet: XlsxSheet): CellGrid {
  const merged = new Map(sheet.merged.map((area) => [placeKey(area), area]));
  const covered = new Set<number>();
  for (const area of sheet.merged) {
    // What Excel keeps below a merged cell is not shown; only areas of a table's size are worth telling.
    if (area.rows * area.columns > mostCovered) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row !== area.row || column !== area.column) covered.add(placeKey({ row, column }));
      }
    }
  }
  const cells: TextCell[] = [];
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    const value = valueOf(cell);
    if (value === undefined || isBlank(value) || covered.has(placeKey(cell))) continue;
    const area = merged.get(placeKey(cell));
    const { numberFormat, look } = cell.format;
    cells.push({
      row: cell.row,
      column: cell.column,
      value,
      ...(area && { rows: area.rows, columns: area.columns }),
      ...(typeof value === "number" && { format: numberFormat }),
      ...(look.bold && { bold: true }),
      ...(look.indentLevel && { indent: look.indentLevel }),
    });
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { sheet: sheet.name, rows, columns, cells };
}

const mostCovered = 20_000;

/** Excel has 16,384 columns. */
const placeKey = ({ row, column }: { row: number; column: number }): number =>
  row * 16_384 + column;

function valueOf({ value }: XlsxCell): string | number | undefined {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
