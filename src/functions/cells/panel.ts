import { CoreError, shapeText, type Shape } from "../../core";
import { asCells, cellAt, shapeOf, type Cells } from "./range";

/** How items and periods lie in the ranges of one call. Items run down unless the first argument is one row of several. */
export interface Orientation {
  across: boolean;
  items: number;
}

/** Numbers of several items in several periods, period after period. */
export interface Panel {
  items: number;
  periods: number;
  /** The items of one period (from 0), without a copy. */
  period(index: number): Float64Array;
}

/** Reads orientation and number of items from the argument that decides them, which holds a single period. */
export function orientationOf(deciding: unknown, argument: string): Orientation {
  const shape = shapeOf(asCells(deciding), argument);
  if (shape.columns === 1) return { across: false, items: shape.rows };
  if (shape.rows === 1) return { across: true, items: shape.columns };
  throw new CoreError("shape", `${argument} requires one row or one column`, {
    argument,
    found: shapeText(shape),
    expected: `${shape.rows} x 1`,
  });
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
  const shape = shapeOf(rows, argument);
  const { across, items } = orientation;
  const periods = across ? shape.rows : shape.columns;
  if ((across ? shape.columns : shape.rows) !== items || periods !== (expectedPeriods ?? periods)) {
    throw shapeFault(shape, argument, orientation, expectedPeriods ?? periods);
  }
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
 */
export function readItemRows(
  cells: unknown,
  argument: string,
  orientation: Orientation,
): ArrayLike<number>[] {
  const rows = asCells(cells);
  const shape = shapeOf(rows, argument);
  const { across, items } = orientation;
  const periods = across ? shape.rows : shape.columns;
  if ((across ? shape.columns : shape.rows) !== items) {
    throw shapeFault(shape, argument, orientation, periods);
  }
  return across
    ? Array.from({ length: items }, (_, item) =>
        Float64Array.from(rows, (row, period) => cellAt(row[item], argument, period, item)),
      )
    : rows.map((row, item) =>
        areNumbers(row)
          ? row
          : Float64Array.from(row, (cell, period) => cellAt(cell, argument, item, period)),
      );
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

function shapeFault(
  found: Shape,
  argument: string,
  { across, items }: Orientation,
  periods: number,
): CoreError {
  const expected = across ? `${periods} x ${items}` : `${items} x ${periods}`;
  return new CoreError("shape", `${argument} requires ${expected} cells`, {
    argument,
    found: shapeText(found),
    expected,
  });
}

/**
 * Computes one result a period and lays the results as the orientation says.
 * A failure that names an item of one of the `panels` gets its place in that range.
 */
export function eachPeriod(
  periods: number,
  orientation: Orientation,
  panels: readonly string[],
  compute: (period: number) => number,
): number[][] {
  return layPeriods(resultsOf(periods, orientation, panels, compute), orientation);
}

/** As eachPeriod, with one result an item in each period. */
export function eachItemAndPeriod(
  periods: number,
  orientation: Orientation,
  panels: readonly string[],
  compute: (period: number) => ArrayLike<number>,
): number[][] {
  return layItems(resultsOf(periods, orientation, panels, compute), orientation);
}

function resultsOf<Result>(
  periods: number,
  { across }: Orientation,
  panels: readonly string[],
  compute: (period: number) => Result,
): Result[] {
  return Array.from({ length: periods }, (_, period) => {
    try {
      return compute(period);
    } catch (error) {
      throw placed(error, across, panels, period);
    }
  });
}

/** Lays one number a period as the orientation says. */
export const layPeriods = (numbers: ArrayLike<number>, { across }: Orientation): number[][] =>
  across ? Array.from(numbers, (number) => [number]) : [Array.from(numbers)];

/** Lays one number an item and period, period after period, as the orientation says. */
export const layItems = (
  periods: readonly ArrayLike<number>[],
  { across, items }: Orientation,
): number[][] =>
  across
    ? periods.map((period) => Array.from(period))
    : Array.from({ length: items }, (_, item) => periods.map((period) => period[item] as number));

/** Runs a computation on whole ranges; the place of a failure (item, period) is turned as the ranges lie. */
export function facing<Result>({ across }: Orientation, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!across || !(error instanceof CoreError) || !error.details.position) throw error;
    const { row, column } = error.details.position;
    const position = { row: column, column: row };
    throw new CoreError(error.code, error.message, { ...error.details, position });
  }
}

/** The same failure with the item's place turned as the ranges lie. */
function placed(error: unknown, across: boolean, panels: readonly string[], period: number) {
  if (!(error instanceof CoreError) || !error.details.position) return error;
  const { argument, position } = error.details;
  const item = position.row;
  const column = panels.includes(argument ?? "") ? period + 1 : position.column;
  const place = across ? { row: column, column: item } : { row: item, column };
  return new CoreError(error.code, error.message, { ...error.details, position: place });
}
