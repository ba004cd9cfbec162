/** The numbers of an argument as they lie; a blank or a dash is 0. undefined where something else is there. */
export function numbersOf(argument: unknown): number[][] | undefined {
  if (!Array.isArray(argument)) return undefined;
  const rows: number[][] = [];
  for (const line of argument as unknown[]) {
    const cells = (Array.isArray(line) ? (line as unknown[]) : [line]).map(numberOf);
    if (cells.includes(undefined)) return undefined;
    rows.push(cells as number[]);
  }
  return rows.length > 0 ? rows : undefined;
}

function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  return cell === null || (typeof cell === "string" && /^\s*[-–−]?\s*$/.test(cell)) ? 0 : undefined;
}

/** Whether an option was left out. */
export const isLeftOut = (argument: unknown): boolean =>
  argument === null || argument === undefined || argument === "";

/** One period an array of items: items lie across where the deciding range is one row of several. */
export function periodsOf(cells: number[][], deciding: number[][]): number[][] {
  if (liesAcross(deciding)) return cells;
  return (cells[0] ?? []).map((_, period) => cells.map((row) => row[period] as number));
}

const liesAcross = (cells: number[][]): boolean =>
  cells.length === 1 && (cells[0]?.length ?? 0) > 1;

/** One column or row as a list. */
export const listOf = (cells: number[][]): number[] => cells.flat();

/** The cells of ranges side by side, each used again where it has one row or column. */
export function besides(ranges: readonly number[][][]): number[][] {
  const rows = Math.max(...ranges.map((cells) => cells.length));
  const columns = Math.max(...ranges.map((cells) => cells[0]?.length ?? 0));
  const at = (cells: number[][], row: number, column: number) => {
    const line = cells[cells.length === 1 ? 0 : row] as number[];
    return line[line.length === 1 ? 0 : column] as number;
  };
  return Array.from({ length: rows * columns }, (_, place) =>
    ranges.map((cells) => at(cells, Math.floor(place / columns), place % columns)),
  );
}
