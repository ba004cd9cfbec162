import { CoreError, shapeText, type Shape } from "../../core";
import { excelError } from "../failure";
import { asCells, cellAt, shapeOf, type Cells } from "./range";

/** One series of a range: time runs down a single column, and across otherwise, one series a row. */
export interface Series {
  length: number;
  /** The price or index at a position (from 0). @throws CoreError `missing` or `not-positive` */
  positive(position: number): number;
  /** The prices or indices of some positions, all there. @throws CoreError as positive does */
  span(start: number, length: number): Float64Array;
  /** All prices or indices, 0 where one is missing. @throws CoreError of the first cell that holds no such number */
  indices(): Float64Array;
  /** All numbers, of any sign, 0 where a cell is blank. @throws CoreError of the first cell that holds none */
  numbers(): Float64Array;
  /** A failure at a position. */
  failure(code: "no-reference" | "incomplete" | "partial", position: number): CoreError;
}

/** The results of one series: how many, and each of them. */
export interface SeriesResult {
  length: number;
  at(position: number): number;
}

type Argument = readonly [name: string, cells: unknown];

/**
 * Computes a series from each series of the arguments, which hold as many and lie alike; the results lie as they do. A
 * failure of `prepare` is one of the call, a failure of `at` stays in its cell.
 */
export function eachSeries(
  args: readonly Argument[],
  prepare: (...series: Series[]) => SeriesResult,
): unknown[][] {
  const blocks = args.map(([name, cells]) => blockOf(name, asCells(cells)));
  const down = blocks.every(({ shape }) => shape.columns === 1);
  const count = seriesIn(blocks[0] as Block, down);
  for (const block of blocks) {
    if (seriesIn(block, down) !== count) throw countFault(block, count);
  }
  const results = Array.from({ length: count }, (_, index) => {
    const series = blocks.map((block) => seriesOf(block, down, index));
    return resultCells(series[0] as Series, prepare(...series));
  });
  return down ? (results[0] as unknown[]).map((result) => [result]) : results;
}

/** One result a calendar year, `incomplete` where there is none. */
export const eachYear = (
  series: Series,
  years: readonly (number | undefined)[],
  firstMonth: number,
): SeriesResult => ({
  length: years.length,
  at(year) {
    const result = years[year];
    if (result !== undefined) return result;
    throw series.failure("incomplete", Math.max(year * 12 - firstMonth + 1, 0));
  },
});

interface Block {
  name: string;
  cells: Cells;
  shape: Shape;
}

const blockOf = (name: string, cells: Cells): Block => ({
  name,
  cells,
  shape: shapeOf(cells, name),
});

const seriesIn = ({ shape }: Block, down: boolean): number => (down ? 1 : shape.rows);

function seriesOf({ name, cells, shape }: Block, down: boolean, index: number): Series {
  const length = down ? shape.rows : shape.columns;
  const place = (position: number) =>
    down ? { row: position, column: 0 } : { row: index, column: position };
  const number = (position: number) => {
    const { row, column } = place(position);
    return cellAt(cells[row]?.[column], name, row, column);
  };
  const failure = (code: CoreError["code"], position: number, found = "") => {
    const { row, column } = place(position);
    return new CoreError(code, {
      argument: name,
      position: { row: row + 1, column: column + 1 },
      found,
    });
  };
  const nonNegative = (position: number) => {
    const value = number(position);
    if (value >= 0) return value;
    throw failure("not-positive", position, String(value));
  };
  const positive = (position: number) => {
    const value = nonNegative(position);
    if (value > 0) return value;
    throw failure("missing", position);
  };
  return {
    length,
    failure,
    positive,
    span: (start, count) => numbersOf(count, (i) => positive(start + i)),
    indices: () => numbersOf(length, nonNegative),
    numbers: () => numbersOf(length, number),
  };
}

/** A loop: Float64Array.from takes ten times as long. */
function numbersOf(length: number, numberAt: (position: number) => number): Float64Array {
  const numbers = new Float64Array(length);
  for (let position = 0; position < length; position++) numbers[position] = numberAt(position);
  return numbers;
}

function resultCells(series: Series, { length, at }: SeriesResult): unknown[] {
  const cells: unknown[] = [];
  for (let position = 0; position < length; position++) {
    try {
      cells.push(at(position));
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      const place = { row: 1, column: Math.min(position, series.length - 1) + 1 };
      cells.push(excelError(error, error.details.position ?? place));
    }
  }
  return cells;
}

function countFault({ name, shape }: Block, count: number): CoreError {
  const expected = shapeText({ rows: count, columns: shape.columns });
  return new CoreError("shape", { argument: name, found: shapeText(shape), expected });
}
