import { useEffect, useState } from "react";
import { type OpenedFile, placeOf, type ReadTable, type SourceCells } from "../../../reading";
import type { CellAt } from "../cell-at";

const mostRows = 100;
const mostColumns = 60;
/** A page is outlined whole. */
const pageSize = 2_000;

/** The part of a file where a table stands, as it is there. */
export interface Source {
  cells: SourceCells;
  /** Place of its first cell in the grid of the file. */
  top: number;
  left: number;
  /** Rows or columns are left out. */
  isCut: boolean;
  /** The cell that has the focus, if it stands here, within `cells`. */
  at: CellAt | undefined;
}

/** Where a table is in its file: that part of it which holds the cell with the focus, else its first one. */
export function useSource(
  file: OpenedFile,
  found: ReadTable,
  isPage: boolean,
  focused: CellAt | undefined,
): Source | undefined {
  const place = focused && placeOf(found, focused.row, focused.column);
  const { grid, area } =
    found.blocks.find(
      (block) =>
        place &&
        block.grid === place.grid &&
        block.gridRows.includes(place.row) &&
        block.gridColumns.includes(place.column),
    ) ?? found;
  const { top, left } = area;
  const [height, width] = [area.bottom - top, area.right - left];
  const rows = Math.min(height, isPage ? pageSize : mostRows);
  const columns = Math.min(width, isPage ? pageSize : mostColumns);
  const isCut = height > rows || width > columns;
  const [shown, setShown] = useState<Omit<Source, "at"> & { grid: number }>();
  useEffect(() => {
    let isShown = true;
    void file.cells({ grid, top, left, rows, columns }).then(
      (answer) => {
        if (isShown) setShown({ cells: answer, grid, top, left, isCut });
      },
      // The reader stopped what runs: the place is shown again with the next cell.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [file, grid, top, left, rows, columns, isCut]);
  if (!shown) return undefined;
  // Until the cells of another place are there, those of the old one show where they stand.
  const isThere = shown.grid === grid && shown.top === top && shown.left === left;
  const at = place && isThere ? { row: place.row - top, column: place.column - left } : undefined;
  const { cells } = shown;
  return { cells, top: shown.top, left: shown.left, isCut: shown.isCut, at };
}
