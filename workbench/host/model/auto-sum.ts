import { formatAddress } from "./address";
import {
  type Area,
  areaOf,
  cellCount,
  cellsOf,
  intersection,
  lastColumn,
  lastRow,
  sheetColumns,
  sheetRows,
} from "./area";
import type { Sheet } from "./sheet";

/** A sum, and the cell it stands in. */
export interface AutoSum {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The sums that Excel's AutoSum enters for a selection: in one empty cell that of the numbers right above it, else left of
 * it; of more cells one a column (of a single row one) in its last cell where that is empty, else behind it.
 *
 * @returns nothing where there are no numbers, or no room
 */
export function autoSums(sheet: Sheet, selected: Area): AutoSum[] {
  if (cellCount(selected) === 1) return sumBeside(sheet, selected);
  const part = withinUsed(sheet, selected);
  if (!part) return [];
  if (selected.rows === 1) return sumOf(sheet, part, "row");
  return Array.from({ length: part.columns }, (_, index) =>
    sumOf(sheet, { ...part, column: part.column + index, columns: 1 }, "column"),
  ).flat();
}

/** Whole columns and rows end behind what is used. */
function withinUsed(sheet: Sheet, selected: Area): Area | undefined {
  const used = sheet.usedArea(true);
  return (
    used && intersection(selected, { ...used, rows: used.rows + 1, columns: used.columns + 1 })
  );
}

const isNumber = (sheet: Sheet, row: number, column: number): boolean =>
  typeof sheet.valueAt(row, column) === "number";

const isEmpty = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.valueAt(row, column) === "" && sheet.cellAt(row, column).formula === undefined;

function sumBeside(sheet: Sheet, { row, column }: Area): AutoSum[] {
  let [top, left] = [row, column];
  while (top > 0 && isNumber(sheet, top - 1, column)) top--;
  if (top < row) return [sumAt(row, column, areaOf(top, column, row - top))];
  while (left > 0 && isNumber(sheet, row, left - 1)) left--;
  return left < column ? [sumAt(row, column, areaOf(row, left, 1, column - left))] : [];
}

function sumOf(sheet: Sheet, line: Area, kind: "row" | "column"): AutoSum[] {
  const [lastR, lastC] = [lastRow(line), lastColumn(line)];
  const [down, right] = kind === "column" ? [1, 0] : [0, 1];
  const hasRoom = isEmpty(sheet, lastR, lastC);
  const [row, column] = hasRoom ? [lastR, lastC] : [lastR + down, lastC + right];
  const summed = hasRoom
    ? { ...line, rows: line.rows - down, columns: line.columns - right }
    : line;
  const isOff = row >= sheetRows || column >= sheetColumns;
  if (isOff || !isEmpty(sheet, row, column)) return [];
  const hasNumbers = [...cellsOf(summed)].some((cell) => isNumber(sheet, cell.row, cell.column));
  return hasNumbers ? [sumAt(row, column, summed)] : [];
}

const sumAt = (row: number, column: number, summed: Area): AutoSum => ({
  row,
  column,
  formula: `=SUM(${formatAddress(summed)})`,
});
