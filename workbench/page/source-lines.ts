import { wholeSheet, type Sheet } from "../host";

/** A line of a sheet that names a source, with those that follow right below it. */
export interface SourceLine {
  row: number;
  rows: number;
  column: number;
  text: string;
}

const SOURCE = /^\s*(Sumber|Source)s?\s*:/i;

/** The lines of a sheet that name sources, from the top. */
export function sourceLines(sheet: Sheet): SourceLine[] {
  const lines: SourceLine[] = [];
  sheet.eachStored(wholeSheet, ({ value }, row, column) => {
    if (typeof value !== "string" || !SOURCE.test(value)) return;
    lines.push({ row, rows: 1, column, text: value.trim() });
  });
  lines.sort((a, b) => a.row - b.row || a.column - b.column);
  return lines.reduce<SourceLine[]>((joined, line) => {
    const above = joined.find(
      ({ row, rows, column }) => row + rows === line.row && column === line.column,
    );
    if (!above) return [...joined, line];
    above.rows++;
    above.text += `\n${line.text}`;
    return joined;
  }, []);
}

/** The line that names the source of a cell: the first one at or below it that does not begin right of it. */
export const sourceOf = (
  lines: readonly SourceLine[],
  row: number,
  column: number,
): SourceLine | undefined => lines.find((line) => line.row >= row && line.column <= column);
