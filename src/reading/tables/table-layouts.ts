import type { CellFile, CellGrid } from "../cells";
import type { ReadingChoices } from "./choices";
import { withDatedRows } from "./dated-rows";
import { type Area, SheetGrid } from "./sheet-grid";
import { splitAreas } from "./split-areas";
import { tableLayout, type TableLayout } from "./table-layout";

export interface GridLayouts {
  grid: SheetGrid;
  index: number;
  layouts: { id: string; layout: TableLayout }[];
}

/** The parts of every table of a file, before anything is read. */
export function layoutsOf(file: CellFile, choices: ReadingChoices = {}): GridLayouts[] {
  return file.grids.map((cells, index) => {
    const grid = gridOf(cells);
    const areas = choices.areas?.[index] ?? foundAreas(grid);
    const layouts = areas.flatMap((area) => {
      const id = tableId(index, area);
      const layout = tableLayout(grid, area, choices.tables?.[id]);
      return layout ? [{ id, layout }] : [];
    });
    return { grid, index, layouts };
  });
}

function foundAreas(grid: SheetGrid): Area[] {
  const { isProse, isWhole, rows, columns } = grid.grid;
  if (isProse) return [];
  return isWhole ? [{ top: 0, left: 0, bottom: rows, right: columns }] : splitAreas(grid);
}

/** By the place where a table begins. */
const tableId = (grid: number, { top, left }: Area): string => `${grid}-${top}-${left}`;

/** A file is read again with other choices, and once more for its records. */
const grids = new WeakMap<CellGrid, SheetGrid>();

function gridOf(cells: CellGrid): SheetGrid {
  const known = grids.get(cells);
  if (known) return known;
  const grid = new SheetGrid(withDatedRows(cells));
  grids.set(cells, grid);
  return grid;
}
