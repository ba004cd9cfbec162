import { cellText } from "./cell-kind";
import type { RowLabel } from "./row-labels";
import type { TableLayout } from "./table-layout";
import { headerLevels, joinedTitle } from "./header-levels";
import { range } from "./range";

/** Columns of words that do not name the rows. */
export function textColumns(
  { grid, area, roles, headerRows }: TableLayout,
  bodyRows: readonly number[],
) {
  const titles = headerLevels(grid, area, headerRows);
  return range(area.left, area.right)
    .filter((column) => roles[column - area.left] === "text")
    .map((column) => ({
      title: joinedTitle(titles.map((level) => level[column - area.left] ?? "")),
      texts: bodyRows.map((row) => {
        const cell = grid.at(row, column);
        return cell ? cellText(cell) : "";
      }),
    }));
}

/** Every column of words, those that name the rows first. */
export function wordColumns(
  { grid, area, roles, headerRows }: TableLayout,
  labels: readonly RowLabel[],
  besides: readonly { title: string; texts: string[] }[],
): { title: string; texts: string[] }[] {
  const titles = headerLevels(grid, area, headerRows);
  const naming = range(0, roles.length).filter((at) => roles[at] === "label");
  return [
    ...naming.map((at, place) => ({
      title: joinedTitle(titles.map((level) => level[at] ?? "")),
      texts: labels.map(({ parts }) => parts[place] ?? ""),
    })),
    ...besides,
  ];
}
