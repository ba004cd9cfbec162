import { periodsOf, type Orientation } from "./orientation";
import { asCells, cellAt, type Cells } from "./range";

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
    : periodsAcross(rows, argument, items, periods);
  return {
    items,
    periods,
    period: (index) => numbers.subarray(index * items, (index + 1) * items),
  };
}

/**
 * Several periods of numbers as one row an item, whichever way they lie; a row of numbers is taken as it is, without a
 * copy.
 *
 * @param isRead whether an item's cells are read; those of the others are 0
 */
export function readItemRows(
  cells: unknown,
  argument: string,
  orientation: Orientation,
  isRead: (item: number) => boolean = () => true,
): ArrayLike<number>[] {
  const rows = asCells(cells);
  const periods = periodsOf(rows, argument, orientation);
  const { across, items } = orientation;
  return Array.from({ length: items }, (_, item) => {
    if (!isRead(item)) return new Float64Array(periods);
    if (across) {
      return Float64Array.from(rows, (row, period) => cellAt(row[item], argument, period, item));
    }
    const row = rows[item] as unknown[];
    if (areNumbers(row)) return row;
    return Float64Array.from(row, (cell, period) => cellAt(cell, argument, item, period));
  });
}

function areNumbers(row: unknown[]): row is number[] {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (typeof cell !== "number" || cell - cell !== 0) return false;
  }
  return true;
}

function periodsDown(rows: Cells, argument: string, items: number): Float64Array {
  const numbers = new Float64Array(rows.length * items);
  for (let period = 0; period < rows.length; period++) {
    const row = rows[period] as unknown[];
    for (let item = 0; item < items; item++) {
      numbers[period * items + item] = cellAt(row[item], argument, period, item);
    }
  }
  return numbers;
}

function periodsAcross(
  rows: Cells,
  argument: string,
  items: number,
  periods: number,
): Float64Array {
  const numbers = new Float64Array(items * periods);
  for (let item = 0; item < items; item++) {
    const row = rows[item] as unknown[];
    for (let period = 0; period < periods; period++) {
      numbers[period * items + item] = cellAt(row[period], argument, item, period);
    }
  }
  return numbers;
}
