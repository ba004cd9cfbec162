import {
  blockColors,
  numberFormat,
  type FormatRun,
  type PlannedCell,
  type Region,
} from "../workbook/plan";
import type { SectionPlace } from "./layout";

/** Fill of the cells that a user is to change. */
export const inputFill = "#FFF8DC";

/** Number formats of live sheets: indices and percents, points, weights. */
export const formats = {
  index: numberFormat(2),
  points: numberFormat(3),
  weight: numberFormat(4),
  percent: numberFormat(2),
} as const;

export const text = (value: string): PlannedCell => ({ text: value });
export const code = (value: string): PlannedCell => ({ text: value, format: "@" });
export const number = (value: number, format: string): PlannedCell => ({ number: value, format });
export const blank: PlannedCell = { empty: true };
export const live = (
  formula: string,
  expected: number | string,
  format: string = formats.index,
): PlannedCell => ({ formula: `=${formula}`, expected, format });

/** A rectangle of cells of a block, without looks unless some are given. */
export const cellsAt = (
  row: number,
  column: number,
  cells: PlannedCell[][],
  formats: FormatRun[] = [],
): Region => ({ at: { row, column }, cells, formats, notes: [] });

/** A formula that spills a column of values. */
export const spillAt = (
  row: number,
  column: number,
  call: string,
  values: readonly number[],
  format: string = formats.points,
): Region =>
  cellsAt(row, column, [
    [{ formula: `=${call}`, expected: values.map((value) => [value]), format }],
  ]);

export interface SectionRequest {
  at: SectionPlace;
  title: string;
  hint?: string;
  headers: PlannedCell[];
  rows: PlannedCell[][];
  /** Columns whose rows the user is to change. */
  inputs?: readonly number[];
}

/**
 * A part of a sheet: its title (and hint), a header row, and rows of cells.
 *
 * @throws RangeError for rows that are not as many as their place has room for, or not as wide as the headers: formulas would
 *   name other cells, and no rectangle can be written from them
 */
export function section(request: SectionRequest): [heading: Region, table: Region] {
  const { at, title, hint, headers, rows, inputs = [] } = request;
  if (rows.length !== at.rows || rows.some((row) => row.length !== headers.length)) {
    throw new RangeError(`section requires ${at.rows} rows of ${headers.length} cells: ${title}`);
  }
  const heading = hint === undefined ? [title] : [title, hint];
  return [
    cellsAt(
      at.top,
      0,
      heading.map((line) => [text(line)]),
      [titleLook(12), ...(hint === undefined ? [] : [quietLook(1)])],
    ),
    cellsAt(
      at.header,
      0,
      [headers, ...rows],
      [headerLook(headers.length), ...inputs.map((column) => inputLook(1, column, rows.length))],
    ),
  ];
}

/** Look of the cells of one column that the user is to change. */
export const inputLook = (row: number, column: number, rows: number): FormatRun => ({
  at: { row, column },
  rows,
  columns: 1,
  fill: inputFill,
});

const headerLook = (columns: number): FormatRun => ({
  at: { row: 0, column: 0 },
  rows: 1,
  columns,
  fill: blockColors.headerFill,
  color: blockColors.headerText,
  bold: true,
  wrap: true,
});

/** More headers to the right of a section's own, above columns that formulas spill into. */
export const headersBeside = (
  at: SectionPlace,
  column: number,
  headers: readonly string[],
): Region => cellsAt(at.header, column, [headers.map(text)], [headerLook(headers.length)]);

export const titleLook = (size: number): FormatRun => ({
  at: { row: 0, column: 0 },
  rows: 1,
  columns: 1,
  bold: true,
  size,
});

const quietLook = (row: number, rows = 1): FormatRun => ({
  at: { row, column: 0 },
  rows,
  columns: 1,
  color: blockColors.quietText,
});

/** Title of a sheet and the quiet lines below it. */
export const headingLines = (lines: readonly string[], size = 14): Region =>
  cellsAt(
    0,
    0,
    lines.map((line) => [text(line)]),
    [titleLook(size), quietLook(1, lines.length - 1)],
  );
