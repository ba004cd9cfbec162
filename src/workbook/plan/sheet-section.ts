import { numberFormat } from "./number-format";
import type { CellOffset, FormatRun, PlannedCell, Region } from "./sheet-plan";
import { blockColors } from "./block-colors";

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

export interface SectionRequest {
  at: number;
  title: string;
  hint?: string;
  headers: PlannedCell[];
  rows: PlannedCell[][];
  /** Columns, from the section's first row, that the user is to change. */
  inputs?: readonly number[];
}

/**
 * A part of a sheet: its title (and hint), a header row, and rows of cells.
 *
 * @throws RangeError for a row that is not as wide as the headers: no rectangle can be written from it
 */
export function section(request: SectionRequest): Region[] {
  const { at, title, hint, headers, rows, inputs = [] } = request;
  if (rows.some((row) => row.length !== headers.length)) {
    throw new RangeError(`section requires rows of ${headers.length} cells: ${title}`);
  }
  const headerRow = at + (hint === undefined ? 1 : 2);
  const heading: Region = {
    at: { row: at, column: 0 },
    cells: (hint === undefined ? [title] : [title, hint]).map((line) => [text(line)]),
    formats: [
      { at: { row: 0, column: 0 }, rows: 1, columns: 1, bold: true, size: 12 },
      ...(hint === undefined ? [] : [quiet(1)]),
    ],
    notes: [],
  };
  const table: Region = {
    at: { row: headerRow, column: 0 },
    cells: [headers, ...rows],
    formats: [
      {
        ...headerLook,
        columns: headers.length,
      },
      ...inputs.map((column): FormatRun => ({
        at: { row: 1, column },
        rows: rows.length,
        columns: 1,
        fill: inputFill,
      })),
    ],
    notes: [],
  };
  return [heading, table];
}

const headerLook = {
  at: { row: 0, column: 0 },
  rows: 1,
  fill: blockColors.headerFill,
  color: blockColors.headerText,
  bold: true,
  wrap: true,
} as const;

/** More headers to the right of a section's own, above columns that formulas spill into. */
export const headersBeside = (at: CellOffset, headers: readonly string[]): Region => ({
  at,
  cells: [headers.map(text)],
  formats: [{ ...headerLook, columns: headers.length }],
  notes: [],
});

const quiet = (row: number): FormatRun => ({
  at: { row, column: 0 },
  rows: 1,
  columns: 1,
  color: blockColors.quietText,
});

/** Title of a sheet and the quiet lines below it. */
export const headingLines = (lines: readonly string[]): Region => ({
  at: { row: 0, column: 0 },
  cells: lines.map((line) => [text(line)]),
  formats: [
    { at: { row: 0, column: 0 }, rows: 1, columns: 1, bold: true, size: 14 },
    {
      at: { row: 1, column: 0 },
      rows: lines.length - 1,
      columns: 1,
      color: blockColors.quietText,
    },
  ],
  notes: [],
});
