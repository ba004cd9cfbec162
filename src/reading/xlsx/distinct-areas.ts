import type { CellArea } from "./xlsx-workbook";

/** Whether no cell lies in two of the areas. */
export function areDistinct(areas: readonly CellArea[]): boolean {
  const inOrder = [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
  // The areas that reach down to the row that is looked at, from left to right.
  let open: CellArea[] = [];
  let row = -1;
  for (const area of inOrder) {
    if (area.row !== row) {
      row = area.row;
      open = open.filter((other) => other.row + other.rows > row);
    }
    const at = firstFrom(open, area.column);
    const [left, right] = [open[at - 1], open[at]];
    if (left && left.column + left.columns > area.column) return false;
    if (right && area.column + area.columns > right.column) return false;
    open.splice(at, 0, area);
  }
  return true;
}

/** Index of the first area that begins at the column or after it. */
function firstFrom(areas: readonly CellArea[], column: number): number {
  let [low, high] = [0, areas.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((areas[middle]?.column ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
