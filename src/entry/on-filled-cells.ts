type Cells = readonly (readonly unknown[])[];
type CustomFunction = (...args: never[]) => unknown;

/**
 * So many blank rows (or columns) at the end of a range are the rest of a sheet and no part of the data. Shorter ends stay:
 * on the desktop a blank arrives as 0, and a list may end in a few zeros that count.
 */
const restOfSheet = 100;

/**
 * The function without the rest of whole rows and columns: `=BPS.NTP(A:A,B:B)` is computed down to the last row in which one
 * of them is filled. Ranges of one length are cut to one length, so that they still match.
 */
export const onFilledCells = (run: CustomFunction): CustomFunction =>
  function (...args: unknown[]) {
    return (run as (...args: unknown[]) => unknown)(...cutToFilled(args));
  };

function cutToFilled(args: readonly unknown[]): unknown[] {
  const ranges = args.filter(isRange);
  const rows = extents(ranges, ({ length }) => length, filledRows);
  const columns = extents(ranges, ([first]) => first?.length ?? 0, filledColumns);
  return args.map((argument) => {
    if (!isRange(argument)) return argument;
    const height = rows.get(argument.length) ?? argument.length;
    const whole = argument[0]?.length ?? 0;
    const width = columns.get(whole);
    const cut = height < argument.length ? argument.slice(0, height) : argument;
    if (width === undefined) return cut;
    // A row of another length stays, so that the function refuses the range.
    return cut.map((row) => (row.length === whole ? row.slice(0, width) : row));
  });
}

/** By its first row: to look at all rows takes longer than many a function. */
const isRange = (argument: unknown): argument is Cells =>
  Array.isArray(argument) && Array.isArray(argument[0]);

/** The filled extent of all ranges of each length, where at least the rest of a sheet follows it. */
function extents(
  ranges: readonly Cells[],
  lengthOf: (cells: Cells) => number,
  filledOf: (cells: Cells, least: number) => number,
): Map<number, number> {
  const filled = new Map<number, number>();
  for (const cells of ranges) {
    const length = lengthOf(cells);
    if (length > restOfSheet) filled.set(length, filledOf(cells, filled.get(length) ?? 1));
  }
  for (const [length, extent] of filled) if (length - extent < restOfSheet) filled.delete(length);
  return filled;
}

/** Rows down to the last one that is filled, or `least`. */
function filledRows(cells: Cells, least: number): number {
  let rows = cells.length;
  while (rows > least && cells[rows - 1]?.every(isBlank)) rows--;
  return rows;
}

/** Columns up to the last one that is filled, or `least`. */
function filledColumns(cells: Cells, least: number): number {
  const width = cells[0]?.length ?? 0;
  let columns = least;
  for (let row = 0; row < cells.length && columns < width; row++) {
    let end = width;
    while (end > columns && isBlank(cells[row]?.[end - 1])) end--;
    columns = Math.max(columns, end);
  }
  return columns;
}

const isBlank = (cell: unknown): boolean =>
  cell === 0 || cell === "" || cell === null || cell === undefined;
