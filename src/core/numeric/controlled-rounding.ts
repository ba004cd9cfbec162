import { finite, sum } from "./sum";

/** A part of a unit that the error of adding many of them can make: such a part is none. */
const NO_PART = 1e-9;

/** Parts of units between 0 and 1, with one row and one column more that make every line a whole number. */
type Parts = Float64Array[];

/**
 * Rounds a table so that it adds up: every cell goes to one of the two numbers of so many decimals beside it, and so does the
 * sum of every row, of every column and of the whole, taken of the rounded cells. Numbers that are rounded already stay. Of the
 * two ways round each loop of cells the one nearer to the table is taken, by the squares of what cells and sums move; the
 * outcome is near to it, not always the nearest.
 *
 * @param table rows of equal length, finite numbers
 * @param decimals whole number from 0 to 10
 * @returns the rounded cells
 * @throws CoreError `overflow` when the numbers are too large to add
 * @example controlledRounding([[0.5, 0.5], [0.5, 0.5]], 0) // [[1, 0], [0, 1]]: each row and column is 1
 * @source L. H. Cox, A Constructive Procedure for Unbiased Controlled Rounding, Journal of the American Statistical
 *   Association 82 (1987), 520–524
 */
export function controlledRounding(
  table: readonly ArrayLike<number>[],
  decimals: number,
): Float64Array[] {
  const units = 10 ** decimals;
  const wholes = table.map((row) =>
    Float64Array.from(row, (value) => wholeOf(finite(value * units))),
  );
  const parts = closed(
    table.map((row, i) => Float64Array.from(row, (value, j) => partOf(value * units, i, j))),
  );
  function partOf(value: number, i: number, j: number): number {
    const part = value - (wholes[i]![j] as number);
    return part < NO_PART ? 0 : part;
  }
  settle(parts);
  return wholes.map((row, i) =>
    row.map((whole, j) => (whole + Math.round(parts[i]![j] as number)) / units),
  );
}

/** The whole number at or below a value, or just above it. */
const wholeOf = (value: number): number => Math.floor(value + NO_PART);

/** What is missing to the next whole number. */
const missing = (total: number): number => {
  const left = Math.ceil(total - NO_PART) - total;
  return left < NO_PART ? 0 : left;
};

/** The parts with the row and the column that make each line a whole number. */
function closed(parts: Parts): Parts {
  const columns = parts[0]?.length ?? 0;
  const rows = parts.map((row) => Float64Array.of(...row, missing(sum(row))));
  const last = Array.from({ length: columns + 1 }, (_, j) =>
    missing(sum(rows.map((row) => row[j] as number))),
  );
  return [...rows, Float64Array.from(last)];
}

const isOpen = (part: number): boolean => part > 0 && part < 1;

/** Finds cells whose parts are not settled; those that are stay so, and are not looked at again. */
class OpenCells {
  private readonly firstInRow: Int32Array;
  private readonly firstInColumn: Int32Array;

  constructor(private readonly parts: Parts) {
    this.firstInRow = new Int32Array(parts.length);
    this.firstInColumn = new Int32Array(parts[0]!.length);
  }

  /** The column of one in a row, other than a column; -1 without any. */
  inRow(row: number, except: number): number {
    const cells = this.parts[row]!;
    let column = this.firstInRow[row] as number;
    while (column < cells.length && !isOpen(cells[column] as number)) column++;
    this.firstInRow[row] = column;
    while (column === except || (column < cells.length && !isOpen(cells[column] as number)))
      column++;
    return column < cells.length ? column : -1;
  }

  /** The row of one in a column, other than a row. */
  inColumn(column: number, except: number): number {
    const { parts } = this;
    let row = this.firstInColumn[column] as number;
    while (!isOpen(parts[row]![column] as number)) row++;
    this.firstInColumn[column] = row;
    while (row === except || !isOpen(parts[row]![column] as number)) row++;
    return row;
  }
}

interface Place {
  row: number;
  column: number;
}

/**
 * Moves parts round loops of cells until each is 0 or 1; sums of lines stay. A line with one cell that is not settled has
 * another, so that a way through them, in turns along a row and down a column, ends only where it meets itself: there is a loop.
 */
function settle(parts: Parts): void {
  const exact = parts.map((row) => row.slice());
  const open = new OpenCells(parts);
  const columns = parts[0]!.length;
  /** How long the way was when it came to a row or, after the rows, to a column; -1 where it has not been. */
  const met = new Int32Array(parts.length + columns).fill(-1);
  for (let start = 0; start < parts.length; start++) {
    const way: Place[] = [];
    met[start] = 0;
    let [row, column] = [start, -1];
    for (let isAtRow = true; ; isAtRow = !isAtRow) {
      if (isAtRow) column = open.inRow(row, column);
      else row = open.inColumn(column, row);
      if (column < 0) break;
      way.push({ row, column });
      const line = isAtRow ? parts.length + column : row;
      const length = met[line] as number;
      if (length < 0) {
        met[line] = way.length;
        continue;
      }
      const loop = way.splice(length);
      moveRound(parts, exact, loop);
      // The way goes on from where the loop began: what led there is not settled yet.
      for (const place of loop) {
        for (const left of [place.row, parts.length + place.column])
          if ((met[left] as number) > length) met[left] = -1;
      }
      const last = way.at(-1);
      if (isAtRow) row = last!.row;
      else column = last?.column ?? -1;
    }
    met[start] = -1;
  }
}

/** Adds to every second cell of a loop what it takes from the others, as far as it goes: the way that ends nearer to the table. */
function moveRound(parts: Parts, exact: Parts, loop: readonly Place[]): void {
  const cells = loop.map(({ row, column }) => ({
    row,
    column,
    part: parts[row]![column] as number,
    exact: exact[row]![column] as number,
  }));
  const roomFor = (turn: number) =>
    Math.min(...cells.map(({ part }, index) => (index % 2 === turn ? 1 - part : part)));
  const after = (by: number) =>
    cells.map(({ part }, index) => {
      const next = index % 2 === 0 ? part + by : part - by;
      return next < NO_PART ? 0 : next > 1 - NO_PART ? 1 : next;
    });
  const distance = (next: readonly number[]) =>
    sum(next.map((part, index) => (part - cells[index]!.exact) ** 2));
  const [up, down] = [after(roomFor(0)), after(-roomFor(1))];
  const nearer = distance(up) <= distance(down) ? up : down;
  cells.forEach(({ row, column }, index) => (parts[row]![column] = nearer[index] as number));
}
