import { decimalVotes, isOnlyPeriod } from "../../core";
import {
  type CellId,
  cellId,
  figureOf,
  gridText,
  mostDecimals,
  type PrintedFigure,
  readFigure,
} from "../../core/checking";
import { isDateFormat, shownDecimals, showsNilAsDash } from "../../table";
import { dateText, monthStartRow } from "./date-cells";
import { countOf, headerRows, type HeaderRows, isNumbering } from "./header-rows";
import { isLabelColumn } from "./label-column";
import { standsForNumber } from "./stands-for-number";
import { textNumberReader } from "./text-number";

/** Cells of a selection as the workbook hands them over. */
export interface SelectedCells {
  /** Values: numbers, texts, booleans; an empty text for a blank. */
  values: readonly (readonly unknown[])[];
  /** Number formats in invariant form, which tell the decimals that are shown. */
  formats: readonly (readonly string[])[];
}

/** Lines and numbers to recognise rules in: of a selection, or of a table that was read before (`tableLines`). */
export interface UserTable {
  /** Rows with numbers; `index` is the row of the selection or table, from 0. */
  rows: TableLine[];
  columns: TableLine[];
  /** By row and column; undefined where nothing is printed. */
  figure(row: number, column: number): PrintedFigure | undefined;
  /** What stands there takes the place of a number and is none: an error, n.a., a number that cannot be read. */
  isUnreadable(row: number, column: number): boolean;
  /** Tables below one another, each under a header of its own; most selections hold one. */
  blocks: TableBlock[];
}

/** Rows and columns of one table. */
export type TableBlock = Pick<UserTable, "rows" | "columns">;

export interface TableLine {
  index: number;
  /** Its header or label, the lines of a header joined. */
  label: string;
  /** 0 for ordinary lines, more for those that are indented or begin with a dash. */
  depth: number;
  /** A line of text stands before it and begins a new part of the table. */
  afterHeading: boolean;
  /** That line where it names a period, such as the year of the months below it. */
  period?: string;
  /** Number of a column as a row of numbers below the header gives it, (1) (2) (3), or as it is counted. */
  number?: number;
}

const tableName = "table";

/** Id of a cell of the selection for the checker. */
export const selectedCellId = (row: number, column: number): CellId =>
  cellId(tableName, String(row), String(column));

/** Row and column of a checker's cell. */
export function selectedCell(id: CellId): { row: number; column: number } {
  const [, row, column] = id.split("!");
  return { row: Number(row), column: Number(column) };
}

/** Finds headers, labels and numbers of a selection; undefined when it holds no table of numbers. */
export function readUserTable({ values, formats }: SelectedCells): UserTable | undefined {
  const cells = withDateTexts(values, formats);
  const figures = readFigures(cells, formats);
  const isUnreadable = (row: number, column: number) =>
    !figures[row]?.[column] && standsForNumber(cells[row]?.[column]);
  const isFilled = (row: number, column: number) =>
    figures[row]?.[column] !== undefined || isUnreadable(row, column);
  const blocks = blockRanges(cells, isFilled).flatMap((range) => readBlock(cells, range, isFilled));
  if (blocks.length === 0) return undefined;
  const columns = new Map(
    blocks.flatMap((block) => block.columns.map((line) => [line.index, line] as const)).reverse(),
  );
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    columns: [...columns.values()].sort((a, b) => a.index - b.index),
    blocks,
    figure: (row, column) => figures[row]?.[column],
    isUnreadable,
  };
}

/** Dates are labels: 2020-01 in place of Excel's number for 1 January 2020. */
function withDateTexts(
  values: SelectedCells["values"],
  formats: SelectedCells["formats"],
): unknown[][] {
  return values.map((row, r) => {
    const startsOfMonths = monthStartRow(row);
    return row.map((value, c) =>
      typeof value === "number" && (startsOfMonths || isDateFormat(formats[r]?.[c] ?? ""))
        ? dateText(value)
        : value,
    );
  });
}

interface BlockRange {
  /** First row of the header. */
  from: number;
  /** First row of numbers. */
  body: number;
  /** Row after the last. */
  until: number;
}

/** A header with words or periods over the columns of numbers begins a new table. */
function blockRanges(cells: readonly unknown[][], isFilled: IsFilled): BlockRange[] {
  const found: BlockRange[] = [];
  const { bodyStart, isHeaderOver } = headerRows(cells, isFilled);
  let from = 0;
  while (from < cells.length) {
    const body = bodyStart(from);
    if (body === undefined) break;
    let until = body + 1;
    while (until < cells.length && !isHeaderOver(until, body)) until++;
    found.push({ from, body, until });
    from = until;
  }
  return found;
}

type IsFilled = HeaderRows["isFilled"];

function readBlock(
  cells: readonly unknown[][],
  { from, body, until }: BlockRange,
  isFilled: IsFilled,
): TableBlock[] {
  const width = Math.max(0, ...cells.slice(from, until).map((row) => row.length));
  const header = headerOf(cells, from, body);
  const all = range(0, width);
  const isLabel = (column: number) =>
    isLabelColumn(cells.slice(body, until), column, header.title(column), (row) =>
      isFilled(body + row, column),
    );
  const valueColumns = all.filter((column) => !isLabel(column));
  const isValue = new Set(valueColumns);
  const firstValue = valueColumns[0];
  if (firstValue === undefined) return [];
  const textAt = (row: number, column: number) => plainText(cells[row]?.[column]);
  const labelColumns = all.filter(
    (column) =>
      !isValue.has(column) &&
      (column < firstValue ||
        range(body, until).every((row) => {
          const text = textAt(row, column);
          return text === "" || isOnlyPeriod(text);
        })),
  );
  const rows: TableLine[] = [];
  let heading = "";
  let afterHeading = false;
  for (const row of range(body, until)) {
    const label = labelColumns.map((column) => textAt(row, column));
    if (!valueColumns.some((column) => isFilled(row, column))) {
      const text = label.filter((part) => part.trim() !== "").join(" ");
      if (text !== "") [heading, afterHeading] = [text, true];
      continue;
    }
    const raw = label
      .filter((text, place) => text !== "" && (labelColumns[place] ?? 0) < firstValue)
      .at(-1);
    rows.push({
      index: row,
      label: label.join(" ").trim(),
      depth: depthOf(raw ?? ""),
      afterHeading,
      ...(isOnlyPeriod(heading) ? { period: heading } : {}),
    });
    afterHeading = false;
  }
  const columns = valueColumns.map((column) => ({
    index: column,
    label: header.title(column),
    depth: 0,
    afterHeading: false,
    number: header.number(column),
  }));
  return rows.length > 0 ? [{ rows, columns }] : [];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const plainText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

interface Header {
  title(column: number): string;
  number(column: number): number;
}

/** Titles of the columns; a row of text alone above them is the table's title, not theirs. */
function headerOf(cells: readonly unknown[][], from: number, body: number): Header {
  const texts = range(from, body).map((row) =>
    (cells[row] ?? []).map((value) => plainText(value).trim()),
  );
  const numbers = texts.find(isNumbering);
  const isTitle = (row: readonly string[], index: number) =>
    row.filter((text) => text !== "").length === 1 &&
    row.findIndex((text) => text !== "") === firstFilled(texts) &&
    texts.slice(index + 1).some((other) => other.filter((text) => text !== "").length > 1);
  const titles = texts.filter((row, index) => row !== numbers && !isTitle(row, index));
  return {
    title: (column) => titleOf(titles, column),
    number: (column) => (numbers ? countOf(numbers[column] ?? "") : column + 1),
  };
}

const firstFilled = (rows: readonly (readonly string[])[]): number =>
  Math.min(...rows.map((row) => row.findIndex((text) => text !== "")).filter((at) => at >= 0));

/** A header of merged cells stands only in its first column: the others take it over. */
function titleOf(rows: readonly (readonly string[])[], column: number): string {
  return rows
    .flatMap((row, index) => {
      const own = row[column] ?? "";
      if (own !== "") return [own];
      const hasOthersBelow = rows.slice(index + 1).some((below) => (below[column] ?? "") !== "");
      const left = lastFilledBefore(row, column);
      return left && hasOthersBelow ? [left] : [];
    })
    .join(" ");
}

/** The text nearest to the left that is filled, the first column left out. */
function lastFilledBefore(row: readonly string[], column: number): string | undefined {
  for (let at = column - 1; at > 0; at--) if (row[at]) return row[at];
  return undefined;
}

/** Labels that are set in, or begin with a dash or a bullet, belong to the line above. */
function depthOf(label: string): number {
  const spaces = /^\s*/.exec(label)?.[0].length ?? 0;
  return Math.ceil(spaces / 2) + (/^\s*[-–•*]\s*\p{L}/u.test(label) ? 1 : 0);
}

export type FigureGrid = (PrintedFigure | undefined)[][];

function readFigures(
  values: SelectedCells["values"],
  formats: SelectedCells["formats"],
): FigureGrid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const textsOf = (cells: readonly unknown[]) => cells.filter((value) => typeof value === "string");
  const all = decimalVotes(textsOf(values.flat()));
  const readers = range(0, width).map((column) =>
    textNumberReader(textsOf(values.map((row) => row[column])), all),
  );
  const figures: FigureGrid = values.map((row, r) =>
    row.map((value, c) =>
      figureFrom(value, formats[r]?.[c] ?? "General", readers[c] as (typeof readers)[number]),
    ),
  );
  for (let column = 0; column < width; column++) {
    completeDecimals(values, formats, figures, column);
  }
  return withoutPadding(figures);
}

/** So many numbers that end in zeros only were filled up with them: 1050.00 was rounded to the unit. */
const leastPadded = 3;

/** A column of whole numbers that show decimals, as downloads write them, is known to the unit. */
export function withoutPadding(figures: FigureGrid): FigureGrid {
  const width = Math.max(0, ...figures.map((row) => row.length));
  const padded = Array.from({ length: width }, (_, column) => isPadded(figures, column));
  return figures.map((row) =>
    row.map((figure, column) =>
      figure && !figure.nil && padded[column] ? { ...figure, decimals: 0 } : figure,
    ),
  );
}

function isPadded(figures: FigureGrid, column: number): boolean {
  const shown = figures.flatMap((row) => {
    const figure = row[column];
    return figure && !figure.nil && figure.decimals > 0 ? [figure] : [];
  });
  return (
    shown.length >= leastPadded &&
    shown.every(({ value, decimals }) => /\.0+$/.test(gridText(value, decimals)))
  );
}

const dash = /^\s*[-\u2010-\u2015\u2212]\s*$/;

function figureFrom(
  value: unknown,
  format: string,
  readText: (text: string) => string | undefined,
): PrintedFigure | undefined {
  if (typeof value === "string")
    return readFigure(dash.test(value) ? "-" : (readText(value) ?? ""));
  if (typeof value !== "number" || !(Math.abs(value) < 1e13)) return undefined;
  if (value === 0 && showsNilAsDash(format)) return readFigure("-");
  const percent = format.includes("%");
  const shown = percent ? value * 100 : value;
  return figureOf(shown, shownDecimals(format) ?? mostDecimals([Number(shown.toPrecision(15))]));
}

/** A cell without a format loses the zeros at its end: it has as many decimals as the others of its column. */
function completeDecimals(
  values: SelectedCells["values"],
  formats: SelectedCells["formats"],
  figures: FigureGrid,
  column: number,
): void {
  const plain = figures.flatMap((row, index) => {
    const isPlain = shownDecimals(formats[index]?.[column] ?? "General") === undefined;
    const figure = row[column];
    return isPlain && figure && !figure.nil && typeof values[index]?.[column] === "number"
      ? [{ row, figure }]
      : [];
  });
  const most = Math.max(0, ...plain.map(({ figure }) => figure.decimals));
  for (const { row, figure } of plain) {
    // Two zeros at the end by chance are rare: such a number is rounded more coarsely than the others.
    if (figure.decimals === most - 1) row[column] = { ...figure, decimals: most };
  }
}
