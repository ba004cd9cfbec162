import type { CellOffset, Extent } from "../plan";

/**
 * A range that is used before the next sync only; what was loaded of it can be read afterwards. Excel otherwise keeps a
 * reference to every range, and one more request gives the references back.
 *
 * @source Microsoft, Performance optimization using the Excel JavaScript API: untrack unneeded proxy objects
 */
export function passing<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}

/** Cells of a range, for the request that is being put together. */
export function partOf(
  range: Excel.Range,
  { row, column }: CellOffset,
  { rows, columns }: Extent = { rows: 1, columns: 1 },
): Excel.Range {
  const first = passing(range.getCell(row, column));
  return rows * columns === 1 ? first : passing(first.getAbsoluteResizedRange(rows, columns));
}
