import { moved } from "../../core";
import type { NamedCells } from "./broadcast";
import { lay, readList } from "./item-list";
import { orientationOf, periodsOf } from "./orientation";
import { readPanel } from "./panel";
import { asCells, type Cells } from "./range";
import { placed } from "./results";
import { readLabel } from "./text-cell";

/** The columns of a period: its value under its own head, and the percent. */
export const valueAndPercent = ["", "%"] as const;

/** Computes something of each period's values; a failure names its place in the values. */
type EachPeriod = <Result>(compute: (values: Float64Array) => Result) => Result[];

/**
 * Rows of a label and results for each period, from labels and the values beside them: one column a period, or one row where
 * the labels are one row. The rows lie as the labels do.
 *
 * @param hasHeaders whether labels and values begin with headers, which then head the result
 * @param suffixes what the head of each column of a period adds to the period's own
 * @param rowsOf the rows; it gets the labels, the periods and the values of the last period
 * @throws CoreError with its place in the ranges, headers counted
 */
export function headedRows<Label>(
  [labelsName, labels]: NamedCells,
  [valuesName, values]: NamedCells,
  readItem: (cell: unknown, name: string) => Label,
  hasHeaders: boolean,
  rowsOf: (labels: Label[], eachPeriod: EachPeriod, last: Float64Array) => unknown[][],
  suffixes: readonly string[] = valueAndPercent,
): unknown[][] {
  const { across, items } = orientationOf(labels, labelsName);
  const periods = periodsOf(asCells(values), valuesName, { across, items });
  const first = hasHeaders ? 1 : 0;
  const orientation = { across, items: items - first };
  const behind = (cells: unknown): Cells =>
    across ? asCells(cells).map((row) => row.slice(first)) : asCells(cells).slice(first);
  try {
    const list = readList(behind(labels), labelsName, orientation, readItem);
    const panel = readPanel(behind(values), valuesName, orientation);
    const eachPeriod: EachPeriod = (compute) =>
      Array.from({ length: periods }, (_, period) => {
        try {
          return compute(panel.period(period));
        } catch (error) {
          throw placed(error, across, [valuesName], period);
        }
      });
    const rows = rowsOf(list, eachPeriod, panel.period(periods - 1));
    const headers = hasHeaders ? [headerRow(labels, values, across, suffixes)] : [];
    return lay([...headers, ...rows], orientation);
  } catch (error) {
    throw movedBy(first, error, across);
  }
}

/** The header of the labels, then each period's, once for each of its columns. */
function headerRow(
  labels: unknown,
  values: unknown,
  across: boolean,
  suffixes: readonly string[],
): unknown[] {
  const heads = (cells: Cells) => (across ? cells.map(([head]) => head) : (cells[0] ?? []));
  const [head] = heads(asCells(labels));
  return [
    readLabel(head, "labels"),
    ...heads(asCells(values)).flatMap((cell) => {
      const period = readLabel(cell, "values");
      return suffixes.map((suffix) => (suffix ? `${period} (${suffix})`.trim() : period));
    }),
  ];
}

function movedBy(headers: number, error: unknown, across: boolean): unknown {
  return moved(error, ({ row, column }) =>
    across ? { row, column: column + headers } : { row: row + headers, column },
  );
}
