import type { TextCell } from "../cells";
import { cellText } from "./cell-kind";
import type { Area, SheetGrid } from "./sheet-grid";

type Columns = Pick<Area, "left" | "right">;

/** Cells that begin in a row, within some columns. */
export const ownCells = (grid: SheetGrid, row: number, columns: Columns): TextCell[] =>
  grid.cellsOf(row, columns).filter((cell) => cell.row === row);

/** Whether a row holds numbers, or what stands for them, and is not a row of a header. */
export function isBodyRow(grid: SheetGrid, row: number, columns: Columns): boolean {
  let numbers = 0;
  let dashes = 0;
  let words = 0;
  let years = 0;
  const bracketed: TextCell[] = [];
  const cells = ownCells(grid, row, columns);
  for (const cell of cells) {
    const kind = grid.kind(cell);
    if (kind === "number" || (kind === "gap" && cells.length > 1)) numbers++;
    else if (kind === "dash") dashes++;
    else if (kind === "year") years++;
    else if (kind === "numbering") bracketed.push(cell);
    else words++;
  }
  if (words > 0 && !isSequence(bracketed, 2)) numbers += bracketed.length;
  if (numbers > 0) return !isCount(grid, cells) && !isMonthRow(grid, cells);
  if (dashes > 0) return words + years > 0;
  return years > 0 && isRowOfYearLikeNumbers(grid, row, columns, cells);
}

/** Plain numbers of the columns under a header, 1 2 3; Excel reads (1) (2) (3) as -1 -2 -3. */
function isCount(grid: SheetGrid, cells: readonly TextCell[]): boolean {
  return isCounting(grid, cells) && isSequence(cells, 2);
}

/** Plain numbers that go on by one, as they number columns or rows. */
export function isCounting(grid: SheetGrid, cells: readonly TextCell[]): boolean {
  const first = Number(cells[0] && cellText(cells[0]));
  return (
    cells.length >= (first < 0 ? 2 : 3) &&
    cells.every((cell) => grid.kind(cell) === "number") &&
    isSequence(cells)
  );
}

/** Whether numbers, in brackets or negative where these were typed, go on by one: (1) (2) (3). */
export function isSequence(cells: readonly TextCell[], mostFirst = Infinity): boolean {
  const numbers = cells.map((cell) => Number(cellText(cell).replace(/[()\s]/g, "")));
  const [first = NaN] = numbers;
  const step = first < 0 ? -1 : 1;
  return (
    Math.abs(first) <= mostFirst && numbers.every((number, at) => number === first + at * step)
  );
}

const totalWord = /^(?:jumlah|totals?|jml)$/i;

/** Months as numbers, 1 to 12 once or 1 2 3 again and again; what names them or the rows may stand before them. */
export function isMonthRow(grid: SheetGrid, cells: readonly TextCell[]): boolean {
  const first = cells.findIndex((cell) => grid.kind(cell) === "number");
  const months = cells.slice(first).filter((cell) => !totalWord.test(cellText(cell)));
  if (first < 0 || months.some((cell) => grid.kind(cell) !== "number")) return false;
  const numbers = months.map((cell) => Number(cellText(cell)));
  const starts = numbers.flatMap((number, at) => (number === 1 ? [at] : []));
  const isSequence = numbers.every(
    (number, at) => number === 1 || (number <= 12 && number === (numbers[at - 1] ?? NaN) + 1),
  );
  const [, second = numbers.length] = starts;
  return starts[0] === 0 && isSequence && (second === 12 || (starts.length > 1 && second > 2));
}

/** Words, or a period among periods: a month by itself may head the years beside it. */
function isLabel(grid: SheetGrid, row: number, cell: TextCell): boolean {
  const isPeriod = (other: TextCell | undefined) =>
    other !== undefined && grid.kind(other) === "period";
  if (!isPeriod(cell)) return grid.kind(cell) === "words";
  return isPeriod(grid.at(row - 1, cell.column)) || isPeriod(grid.at(row + 1, cell.column));
}

/** A count of 2010 looks like a year: it is next to a label, under a word, over another such number. */
function isRowOfYearLikeNumbers(
  grid: SheetGrid,
  row: number,
  columns: Columns,
  cells: readonly TextCell[],
): boolean {
  const first = cells[0];
  if (!first || !isLabel(grid, row, first)) return false;
  const years = cells.filter((cell) => grid.kind(cell) === "year");
  const numbers = years.map((cell) => Number(cellText(cell).slice(0, 4)));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  if (steps.length > 0 && steps.every((step) => step === steps[0] && Math.abs(step) <= 10))
    return false;
  const isNumber = (cell: TextCell | undefined) =>
    cell !== undefined && ["year", "number"].includes(grid.kind(cell));
  return years.every(({ column }) => {
    const above = grid.at(row - 1, column);
    const below = grid.at(row + 1, column);
    if (!above) return false;
    const isHeader = grid.kind(above) === "words" && grid.cellsOf(row - 1, columns).length > 1;
    const isColumnOfYears = below !== undefined && grid.kind(below) === "year";
    return (isHeader && isColumnOfYears) || (isNumber(above) && (isNumber(below) || !below));
  });
}
