import { periodsOf, type Orientation } from "./orientation";
import { asCells, cellAt, shapeOf, type Cells } from "./range";
import { roomFor } from "../number-arena";

/** Numbers of several items in several periods, period after period. */
export interface Panel {
  items: number;
  periods: number;
  /** The items of one period (from 0), without a copy. */
  period(index: number): Float64Array;
}

/** One period of numbers, lying as the orientation says. */
export function readItems(
  cells: unknown,
  argument: string,
  orientation: Orientation,
): Float64Array {
  return readPanel(cells, argument, orientation, 1).period(0);
}

/** Several periods of numbers, as many as are expected, lying as the orientation says. */
export function readPanel(
  cells: unknown,
  argument: string,
  orientation: Orientation,
  expectedPeriods?: number,
): Panel {
  const rows = asCells(cells);
  const periods = periodsOf(rows, argument, orientation, expectedPeriods);
  const { across, items } = orientation;
  const numbers = across
    ? periodsDown(rows, argument, items)
    : periods === 1
      ? singlePeriod(rows, argument)
      : periodsAcross(rows, argument, periods);
  return {
    items,
    periods,
    period: (index) => numbers.subarray(index * items, (index + 1) * items),
  };
}

/** Several periods as one row an item: the cells as they are, whose rows may differ in length, and their numbers. */
export interface ItemRows {
  cells: Cells;
  /** @throws CoreError `shape`, or that names item and period, to be `turned` as the ranges lie */
  numbers(isRead?: (item: number) => boolean): Float64Array[];
}

/** Several periods as one row an item, whichever way they lie. Rows that are not read are 0. */
export function readItemRows(cells: unknown, argument: string, orientation: Orientation): ItemRows {
  const rows = asCells(cells);
  periodsOf(rows, argument, orientation);
  const laid = orientation.across ? turnedRows(rows, argument) : rows;
  return {
    cells: laid,
    numbers(isRead = () => true) {
      shapeOf(laid, argument);
      return laid.map((row, item) =>
        isRead(item)
          ? Float64Array.from(row, (cell, period) => cellAt(cell, argument, item, period))
          : new Float64Array(row.length),
      );
    },
  };
}

function turnedRows(rows: Cells, argument: string): Cells {
  const { columns } = shapeOf(rows, argument);
  return Array.from({ length: columns }, (_, item) => rows.map((row) => row[item]));
}

/** Items across, one row a period. */
function periodsDown(rows: Cells, argument: string, items: number): Float64Array {
  const numbers = roomFor(rows.length * items);
  let next = 0;
  for (let period = 0; period < rows.length; period++) {
    const row = rows[period] as unknown[];
    if (row.length !== items) shapeOf(rows, argument);
    for (let item = 0; item < items; item++) {
      const cell = row[item];
      numbers[next++] =
        typeof cell === "number" && cell - cell === 0 ? cell : cellAt(cell, argument, period, item);
    }
  }
  return numbers;
}

/** Items down in one column: the shape of most arguments, which a loop of its own reads in half of the time. */
function singlePeriod(rows: Cells, argument: string): Float64Array {
  const items = rows.length;
  const numbers = roomFor(items);
  for (let item = 0; item < items; item++) {
    const row = rows[item] as unknown[];
    if (row.length !== 1) shapeOf(rows, argument);
    const cell = row[0];
    numbers[item] =
      typeof cell === "number" && cell - cell === 0 ? cell : cellAt(cell, argument, item, 0);
  }
  return numbers;
}

/** Items down, one column a period. */
function periodsAcross(rows: Cells, argument: string, periods: number): Float64Array {
  const items = rows.length;
  const numbers = roomFor(items * periods);
  for (let item = 0; item < items; item++) {
    const row = rows[item] as unknown[];
    if (row.length !== periods) shapeOf(rows, argument);
    for (let period = 0, next = item; period < periods; period++, next += items) {
      const cell = row[period];
      numbers[next] =
        typeof cell === "number" && cell - cell === 0 ? cell : cellAt(cell, argument, item, period);
    }
  }
  return numbers;
}
