/** A rectangle of a sheet, rows and columns from 0. */
export interface FilledRegion {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * The filled cells around a cell, up to empty rows and columns.
 *
 * @param values cells of a sheet's used part
 * @param row, column the cell within it
 * @returns the rectangle; undefined when the cell and its neighbours are empty
 */
export function filledRegion(
  values: readonly (readonly unknown[])[],
  row: number,
  column: number,
): FilledRegion | undefined {
  const isFilled = (r: number, c: number) => (values[r]?.[c] ?? "") !== "";
  let [top, bottom, left, right] = [row, row, column, column];
  const anyInRow = (r: number) => between(left - 1, right + 1).some((c) => isFilled(r, c));
  const anyInColumn = (c: number) => between(top - 1, bottom + 1).some((r) => isFilled(r, c));
  for (let grown = true; grown;) {
    grown = true;
    if (top > 0 && anyInRow(top - 1)) top--;
    else if (anyInRow(bottom + 1)) bottom++;
    else if (left > 0 && anyInColumn(left - 1)) left--;
    else if (anyInColumn(right + 1)) right++;
    else grown = false;
  }
  const empty = between(top, bottom).every((r) =>
    between(left, right).every((c) => !isFilled(r, c)),
  );
  return empty
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const between = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
