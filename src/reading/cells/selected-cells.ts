import { type CellFile, gridOfRows } from "./text-cell";

/** Values of cells. */
export interface SelectedRows {
  rows: (string | number | null)[][];
  /** Number formats in en-US form, which tell dates. */
  formats?: readonly (readonly string[])[];
  merged?: readonly { row: number; column: number; rows: number; columns: number }[];
}

/** Cells of a workbook as those of a file. */
export function selectedCells({ rows, formats, merged = [] }: SelectedRows): CellFile {
  const grid = gridOfRows(rows);
  const cells = grid.cells.map((cell) => {
    const area = merged.find(({ row, column }) => row === cell.row && column === cell.column);
    const format = typeof cell.value === "number" && formats?.[cell.row]?.[cell.column];
    return {
      ...cell,
      ...(format && { format }),
      ...(area && { rows: area.rows, columns: area.columns }),
    };
  });
  return { grids: [{ ...grid, cells }], picturePages: [] };
}
