import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { TableChoice } from "./choices";
import { columnRoles, type ColumnRole } from "./column-roles";
import { headerTitles } from "./header-levels";
import { range } from "./range";
import { isBodyRow, ownCells } from "./row-nature";
import type { Area, SheetGrid } from "./sheet-grid";
import { type TopRows, topRows } from "./top-rows";

/** Which rows and columns of an area are what. */
export interface TableLayout extends Omit<TopRows, "headings"> {
  grid: SheetGrid;
  area: Area;
  /** Rows with figures, and the headings between them. */
  bodyRows: number[];
  /** By column of the area, from its left. */
  roles: ColumnRole[];
  /** Texts below the body, line by line. */
  notes: TextCell[][];
}

/** Finds the parts of a table in its area; undefined where no figures are. */
export function tableLayout(
  grid: SheetGrid,
  area: Area,
  choice: TableChoice = {},
): TableLayout | undefined {
  const skipped = new Set(choice.skipRows);
  const rows = range(area.top, area.bottom).filter((row) => !skipped.has(row));
  const chosenHeader = choice.headerRows && new Set(choice.headerRows);
  const known = chosenHeader ?? (grid.grid.headerRows && new Set(grid.grid.headerRows));
  const lastKnown = Math.max(-1, ...(grid.grid.headerRows ?? []));
  const isBody = (row: number) =>
    chosenHeader
      ? !chosenHeader.has(row) &&
        row > Math.max(-1, ...chosenHeader) &&
        isFilledRow(grid, area, row)
      : row > lastKnown && isBodyRow(grid, row, area);
  const first = rows.find(isBody);
  if (first === undefined) return undefined;
  const lastBody = rows.filter((row) => isBodyRow(grid, row, area)).at(-1) ?? first;
  const top = topRows(
    grid,
    area,
    rows.filter((row) => row < first),
    known,
  );
  const valueRows = rows.filter((row) => row >= first && isBody(row) && row <= lastBody);
  const titles = headerTitles(grid, area, top.headerRows);
  const roles = withChoice(columnRoles(grid, area, valueRows, titles), area, choice);
  const end = endOfBody(grid, area, lastBody, roles);
  return {
    grid,
    area,
    titles: top.titles,
    unitLines: top.unitLines,
    headerRows: top.headerRows,
    numberingRow: top.numberingRow,
    bodyRows: [
      ...top.headings,
      ...rows.filter((row) => row >= first && row <= end && ownCells(grid, row, area).length > 0),
    ],
    roles,
    notes: rows
      .filter((row) => row > end)
      .map((row) => ownCells(grid, row, area))
      .filter((cells) => cells.length > 0),
  };
}

const isFilledRow = (grid: SheetGrid, area: Area, row: number): boolean =>
  ownCells(grid, row, area).length > 1;

/**
 * A line right below the figures whose second label column is filled is a row without figures, and one with digits under the
 * figures one whose figures cannot be read; others are notes.
 */
function endOfBody(
  grid: SheetGrid,
  area: Area,
  last: number,
  roles: readonly ColumnRole[],
): number {
  let end = last;
  for (;;) {
    const cells = ownCells(grid, end + 1, area);
    const isRow =
      cells.length > 1 &&
      cells.every((cell) => {
        const role = roles[cell.column - area.left] ?? "";
        return (
          ["number", "code", "label"].includes(role) ||
          (role === "value" && isLikeFigure(cellText(cell)))
        );
      });
    if (end + 1 >= area.bottom || !isRow) return end;
    end++;
  }
}

/** `10-12`, `2.5OO`: digits without a word. */
const isLikeFigure = (text: string): boolean => /^\d/.test(text) && !/\p{L}{3}/u.test(text);

function withChoice(roles: ColumnRole[], area: Area, choice: TableChoice): ColumnRole[] {
  const labels = choice.labelColumns && new Set(choice.labelColumns);
  const skipped = new Set(choice.skipColumns);
  return roles.map((role, at) => {
    const column = area.left + at;
    if (skipped.has(column)) return "blank";
    if (!labels) return role;
    if (labels.has(column)) return role === "number" || role === "code" ? role : "label";
    return role === "text" || role === "blank" ? role : "value";
  });
}
