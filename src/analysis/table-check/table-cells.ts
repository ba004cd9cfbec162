import {
  type CellId,
  cellId,
  figureOf,
  mostDecimals,
  type PrintedFigure,
  readFigure,
} from "../../core/checking";
import { standsForNumber } from "./stands-for-number";
import { isYear, textNumberReader } from "./text-number";

/** Cells of a selection as the workbook hands them over. */
export interface SelectedCells {
  /** Values: numbers, texts, booleans; an empty text for a blank. */
  values: readonly (readonly unknown[])[];
  /** Number formats in invariant form, which tell the decimals that are shown. */
  formats: readonly (readonly string[])[];
}

/** A number of a table: a figure, or undefined where nothing is printed. */
export interface UserTable {
  /** Rows with numbers; `index` is the row of the selection, from 0. */
  rows: TableLine[];
  columns: TableLine[];
  /** By row and column of the selection. */
  figure(row: number, column: number): PrintedFigure | undefined;
  /** What stands there takes the place of a number and is none: an error, n.a., a number that cannot be read. */
  isUnreadable(row: number, column: number): boolean;
}

export interface TableLine {
  index: number;
  /** Its header or label, the lines of a header joined. */
  label: string;
  /** 0 for ordinary lines, more for those that are indented or begin with a dash. */
  depth: number;
  /** A line of text stands before it and begins a new part of the table. */
  afterHeading: boolean;
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
  const figures = readFigures(values, formats);
  const width = Math.max(0, ...values.map((row) => row.length));
  const isUnreadable = (row: number, column: number) =>
    !figures[row]?.[column] && standsForNumber(values[row]?.[column]);
  const firstBody = values.findIndex(
    (row, index) =>
      isBodyRow(row, figures[index] ?? []) || row.some((_, column) => isUnreadable(index, column)),
  );
  if (firstBody < 0) return undefined;
  const valueColumns = range(0, width).filter((column) =>
    isValueColumn(values, figures, firstBody, column),
  );
  const firstValue = valueColumns[0];
  if (firstValue === undefined) return undefined;
  const textAt = (row: number, column: number) => plainText(values[row]?.[column]);
  const rows: TableLine[] = [];
  let afterHeading = false;
  for (let row = firstBody; row < values.length; row++) {
    const label = range(0, firstValue).map((column) => textAt(row, column));
    const hasFigure = valueColumns.some(
      (column) => figures[row]?.[column] || isUnreadable(row, column),
    );
    if (!hasFigure) {
      afterHeading ||= label.some((text) => text !== "");
      continue;
    }
    const raw = label.filter((text) => text !== "").at(-1) ?? "";
    rows.push({ index: row, label: label.join(" ").trim(), depth: depthOf(raw), afterHeading });
    afterHeading = false;
  }
  const columns = valueColumns.map((column) => ({
    index: column,
    label: headerOf(values, firstBody, column),
    depth: 0,
    afterHeading: false,
  }));
  return { rows, columns, figure: (row, column) => figures[row]?.[column], isUnreadable };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

const plainText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A header of merged cells stands only in its first column: the others take it over. */
function headerOf(values: SelectedCells["values"], firstBody: number, column: number): string {
  const parts: string[] = [];
  for (let row = 0; row < firstBody; row++) {
    const own = plainText(values[row]?.[column]).trim();
    if (own !== "") {
      parts.push(own);
      continue;
    }
    const rowHasOthersBelow = range(row + 1, firstBody).some(
      (below) => plainText(values[below]?.[column]) !== "",
    );
    const left = range(1, column)
      .reverse()
      .map((other) => plainText(values[row]?.[other]).trim())
      .find((text) => text !== "");
    if (left && rowHasOthersBelow) parts.push(left);
  }
  return parts.join(" ");
}

/** Labels that are set in, or begin with a dash or a bullet, belong to the line above. */
function depthOf(label: string): number {
  const spaces = /^\s*/.exec(label)?.[0].length ?? 0;
  return Math.ceil(spaces / 2) + (/^\s*[-–•*]\s*\p{L}/u.test(label) ? 1 : 0);
}

/** Headers hold texts, years, or the numbers of the columns, (1) (2) (3), which Excel reads as -1 -2 -3. */
function isBodyRow(
  row: readonly unknown[],
  figures: readonly (PrintedFigure | undefined)[],
): boolean {
  const found = row.filter((_, column) => figures[column] && !figures[column].nil);
  if (found.length === 0 || found.every(isYear)) return false;
  const counted = row.filter((value) => /^\(?-?\d+\)?$/.test(String(value).trim()));
  const counting = counted.every(
    (value, index, all) => index === 0 || countOf(value) === countOf(all[index - 1]) + 1,
  );
  const onlyNumbers = row.every((value) => value === "" || counted.includes(value));
  return !(counting && onlyNumbers && found.length > 1 && countOf(counted[0]) <= 2);
}

const countOf = (value: unknown): number => Math.abs(Number(String(value).replace(/[()\s]/g, "")));

/** Codes and counting numbers in front of the labels are no values. */
function isValueColumn(
  values: SelectedCells["values"],
  figures: readonly (readonly (PrintedFigure | undefined)[])[],
  firstBody: number,
  column: number,
): boolean {
  let numbers = 0;
  let texts = 0;
  let counting = true;
  let previous = 0;
  let hasTextLater = false;
  for (let row = firstBody; row < values.length; row++) {
    const value = values[row]?.[column];
    const figure = figures[row]?.[column];
    if (figure) {
      numbers++;
      if (typeof value !== "number" || value !== previous + 1) counting = false;
      previous = typeof value === "number" ? value : 0;
      hasTextLater ||= (values[row] ?? []).slice(column + 1).some(isLabel);
    } else if (isLabel(value)) texts++;
  }
  const header = headerOf(values, firstBody, column).trim();
  const years = values.slice(firstBody).every((row) => isYear(row[column]) || row[column] === "");
  if (years && column + 1 < Math.max(...values.map((row) => row.length))) return false;
  const isCode = /^(no\.?|nomor|kode|code|hs)\b/i.test(header) || (counting && numbers > 2);
  return numbers > texts && !(isCode && hasTextLater);
}

const isLabel = (value: unknown): boolean => typeof value === "string" && /\p{L}{2}/u.test(value);

type FigureGrid = (PrintedFigure | undefined)[][];

function readFigures(
  values: SelectedCells["values"],
  formats: SelectedCells["formats"],
): FigureGrid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const textsOf = (cells: readonly unknown[]) => cells.filter((value) => typeof value === "string");
  const all = textsOf(values.flat());
  const readers = range(0, width).map((column) =>
    textNumberReader(textsOf(values.map((row) => row[column])), all),
  );
  const figures: FigureGrid = values.map((row, r) =>
    row.map((value, c) =>
      figureFrom(value, formats[r]?.[c] ?? "General", readers[c] as (typeof readers)[number]),
    ),
  );
  for (let column = 0; column < width; column++) completeDecimals(values, formats, figures, column);
  return figures;
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
  const zero = format.split(";")[2];
  if (value === 0 && zero !== undefined && /^[\s"_)(]*[-–]/.test(zero)) return readFigure("-");
  const percent = format.includes("%");
  const shown = percent ? value * 100 : value;
  return figureOf(shown, decimalsOf(format) ?? mostDecimals([Number(shown.toPrecision(15))]));
}

/** Decimals that a number format shows; undefined where it leaves them to the number. */
function decimalsOf(format: string): number | undefined {
  const positive = (format.split(";")[0] ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (!/[0#?]/.test(positive)) return undefined;
  const places = /\.([0#?]+)/.exec(positive)?.[1];
  return places?.length ?? 0;
}

/** A cell without a format loses the zeros at its end: it has as many decimals as the others of its column. */
function completeDecimals(
  values: SelectedCells["values"],
  formats: SelectedCells["formats"],
  figures: FigureGrid,
  column: number,
): void {
  const plain = figures.flatMap((row, index) => {
    const isPlain = decimalsOf(formats[index]?.[column] ?? "General") === undefined;
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
