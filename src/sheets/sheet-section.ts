import {
  blockColors,
  numberFormat,
  type FormatRun,
  type PlannedCell,
  type Region,
  type SheetPlan,
} from "../workbook/plan";
import type { Section } from "./layout";

/** What every plan of a sheet is told: id, language and place of its block. */
export type SheetRequest = Pick<SheetPlan, "blockId" | "language" | "target">;

/** The plan of a sheet; without charts, widths or a source where none are given. */
export const sheetPlan = (
  { blockId, language, target }: SheetRequest,
  parts: Pick<SheetPlan, "title" | "regions"> & Partial<SheetPlan>,
): SheetPlan => ({
  charts: [],
  columnWidths: [],
  source: null,
  ...parts,
  blockId,
  language,
  target,
});

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

/** A formula that fills a column from its own line down. */
export interface Spill {
  formula: string;
  values: readonly number[];
  /** 0 when left out. */
  line?: number;
  /** That of points when left out. */
  format?: string;
}

export const spillCell = ({ formula, values, format = formats.points }: Spill): PlannedCell => ({
  formula: `=${formula}`,
  expected: values.map((value) => [value]),
  format,
});

/** A rectangle of cells of a block, without looks unless some are given. */
export const cellsAt = (
  row: number,
  column: number,
  cells: PlannedCell[][],
  formats: FormatRun[] = [],
): Region => ({ at: { row, column }, cells, formats, notes: [] });

/** What a section shows, by the names of its columns. */
export interface SectionContent<Column extends string> {
  title?: string;
  hint?: string;
  /** A column without a header is not written. */
  headers: Readonly<Partial<Record<Column, string | PlannedCell>>>;
  rows?: readonly Readonly<Partial<Record<Column, PlannedCell>>>[];
  /** Columns that formulas spill into: nothing else is written there. */
  spills?: Readonly<Partial<Record<Column, readonly Spill[]>>>;
  /** Columns whose rows the user is to change. */
  inputs?: readonly Column[];
}

/**
 * A part of a sheet: its title (and hint), a header row, and rows of cells, blank where a row names none.
 *
 * @throws RangeError for more lines or rows than its place has room for, or fewer rows: formulas would name other cells; and
 *   for cells of a column that is not written
 */
export function section<Column extends string>(
  at: Section<Column>,
  content: SectionContent<Column>,
): Region[] {
  const { title, hint, headers, rows = [], spills } = content;
  const heading = [title, hint].filter((line) => line !== undefined);
  if (rows.length !== at.rows || heading.length > at.header - at.top)
    throw new RangeError(`section requires ${at.rows} rows below ${at.header - at.top} lines`);
  const isWritten = (column: Column) => headers[column] !== undefined && !spills?.[column];
  if (rows.some((row) => at.columns.some((column) => row[column] && !isWritten(column))))
    throw new RangeError(`section requires a header above each cell: ${title}`);
  return [
    ...(heading.length > 0 ? [headingLines(heading, 12, at.top)] : []),
    ...runsOf(at.columns, headers, spills).flatMap((columns) => runRegions(at, columns, content)),
  ];
}

/** Columns that can be written in one piece: neighbours that have a header, and all or none of them spilled into. */
function runsOf<Column extends string>(
  columns: readonly Column[],
  headers: SectionContent<Column>["headers"],
  spills: SectionContent<Column>["spills"],
): Column[][] {
  const runs: Column[][] = [];
  const kindOf = (column: Column | undefined) =>
    column && headers[column] !== undefined && (spills?.[column] ? "spilled" : "written");
  columns.forEach((column, place) => {
    const kind = kindOf(column);
    if (kind && kind === kindOf(columns[place - 1])) runs.at(-1)?.push(column);
    else if (kind) runs.push([column]);
  });
  return runs;
}

function runRegions<Column extends string>(
  at: Section<Column>,
  columns: readonly Column[],
  { headers, rows = [], spills, inputs = [] }: SectionContent<Column>,
): Region[] {
  const spilled = columns.flatMap((column) =>
    (spills?.[column] ?? []).map((spill) =>
      cellsAt(at.row(spill.line), at.column(column), [[spillCell(spill)]]),
    ),
  );
  const body = spilled.length > 0 ? [] : rows;
  const cells = [headers, ...body].map((row) => columns.map((column) => cellOf(row[column])));
  const looks = inputs.flatMap((input) => {
    const place = columns.indexOf(input);
    return place < 0 ? [] : [inputLook(1, place, rows.length)];
  });
  const [first = at.columns[0] as Column] = columns;
  return [
    cellsAt(at.header, at.column(first), cells, [headerLook(columns.length), ...looks]),
    ...spilled,
  ];
}

const cellOf = (content: string | PlannedCell = blank): PlannedCell =>
  typeof content === "string" ? text(content) : content;

/** Look of the cells of one column that the user is to change. */
export const inputLook = (row: number, column: number, rows: number): FormatRun => ({
  at: { row, column },
  rows,
  columns: 1,
  fill: blockColors.inputFill,
});

const header = { fill: blockColors.headerFill, color: blockColors.headerText, bold: true } as const;

const headerLook = (columns: number): FormatRun => ({
  at: { row: 0, column: 0 },
  rows: 1,
  columns,
  ...header,
  wrap: true,
});

/** Looks of the header of a table: texts to the left, numbers to the right. */
export function tableHeaderLooks(texts: number, numbers: number): FormatRun[] {
  const runs: FormatRun[] = [];
  if (texts > 0) {
    const at = { row: 0, column: 0 };
    runs.push({ at, rows: 1, columns: texts, ...header, align: "Left" });
  }
  if (numbers > 0) {
    const at = { row: 0, column: texts };
    runs.push({ at, rows: 1, columns: numbers, ...header, align: "Right", wrap: true });
  }
  return runs;
}

export const titleLook = (size: number): FormatRun => ({
  at: { row: 0, column: 0 },
  rows: 1,
  columns: 1,
  bold: true,
  size,
});

const quietLook = (row: number, rows: number): FormatRun => ({
  at: { row, column: 0 },
  rows,
  columns: 1,
  color: blockColors.quietText,
});

/** A title and the quiet lines below it. */
export const headingLines = (lines: readonly string[], size = 14, row = 0): Region =>
  cellsAt(row, 0, asRows(lines), [
    titleLook(size),
    ...(lines.length > 1 ? [quietLook(1, lines.length - 1)] : []),
  ]);

/** Lines that explain a block, below what they explain. */
export const quietLines = (row: number, lines: readonly string[]): Region =>
  cellsAt(row, 0, asRows(lines), [{ ...quietLook(0, lines.length), italic: true }]);

const asRows = (lines: readonly string[]) => lines.map((line) => [text(line)]);
