import {
  type ChosenPoint,
  codeOf,
  type JoinedSeries,
  printedMarks,
  type ReadPart,
  type Segment,
} from "../../analysis";
import { printedDecimals } from "../../table";
import { numberFormat } from "../../workbook/plan";
import type { SeriesGrid } from "./series-grid";
import type { GridRow } from "./grid-row";

/** The address, sheet included, of the cell that a table was read from; undefined where it was read from elsewhere. */
export type CellSource = (table: string, row: number, column: number) => string | undefined;

/**
 * Writes the numbers of a series: a row each base, and rows in which these are joined.
 *
 * @returns the row that holds the series
 */
export function seriesData(
  grid: SeriesGrid,
  { segments, steps, values, decimals }: JoinedSeries,
  name: string,
  cellOf: CellSource | undefined,
): GridRow {
  const rows = segments.map((segment) => {
    const base = segments.length > 1 ? ` (${segment.unit.baseYear}=100)` : "";
    const row = grid.row(name + base);
    writeSegment(row, segment, cellOf);
    mark(row, [segment]);
    return row;
  });
  let joined = rows[0] as GridRow;
  let first = Math.min(...(segments[0]?.points.keys() ?? []));
  const levels = joinedLevels(segments, steps, values);
  steps.forEach(({ newer, overlap: [from, to] }, index) => {
    const recent = rows[index + 1] as GridRow;
    const end = Math.max(...newer.points.keys());
    const isLast = index === steps.length - 1;
    const row = grid.row(isLast ? name : `${name} (${newer.unit.baseYear}=100)`);
    row.spill(
      first,
      `=BPS.SPLICE(${joined.range(first, to)},${recent.range(from, end)},${to - from + 1})`,
      range(first, end).map((at) => levels[index]?.get(at) ?? 0),
      numberFormat(Math.max(decimals, 2)),
    );
    mark(row, segments.slice(0, index + 2));
    joined = row;
    first = Math.min(first, from);
  });
  return joined;
}

/** The joined numbers after each step: those of the last one, each brought back by the factors that came later. */
function joinedLevels(
  segments: readonly Segment[],
  steps: JoinedSeries["steps"],
  values: ReadonlyMap<number, number>,
): Map<number, number>[] {
  return steps.map((step, index) => {
    const later = steps.slice(index + 1).reduce((all, { factor }) => all * factor, 1);
    const end = Math.max(...step.newer.points.keys());
    const handed = steps[index + 1]?.overlap[1] ?? Infinity;
    return new Map(
      [...values.keys()]
        .filter((at) => at <= end)
        .map((at) => [
          at,
          at <= handed
            ? (values.get(at) ?? 0) / later
            : (segments[index + 1]?.points.get(at)?.value ?? 0),
        ]),
    );
  });
}

function mark(row: GridRow, segments: readonly Segment[]): void {
  for (const [at, found] of printedMarks(segments)) row.marks.set(at, found);
}

/** Runs of one part of a book are one formula; anything else is a cell each. */
function writeSegment(row: GridRow, { points }: Segment, cellOf: CellSource | undefined): void {
  const periods = [...points.keys()].sort((a, b) => a - b);
  let at = 0;
  while (at < periods.length) {
    const start = periods[at] as number;
    const point = points.get(start) as ChosenPoint;
    const { formula } = point.of;
    if (!formula) {
      writeCell(row, start, point, cellOf);
      at++;
      continue;
    }
    const run = runFrom(points, start, point.of);
    const last = start + run.length - 1;
    const [item, group, publication] = formula.map(quoted);
    const bounds = [start, last].map((period) => quoted(codeOf(period, point.of.every) ?? ""));
    row.spill(
      start,
      `=BPS.TIME_SERIES(${[item, group, ...bounds, publication].join(",")})`,
      run.map(({ value }) => value),
      formatOf(run),
    );
    at += run.length;
  }
}

function runFrom(points: Segment["points"], start: number, of: ReadPart): ChosenPoint[] {
  const run: ChosenPoint[] = [];
  for (let at = start; points.get(at)?.of === of; at++) run.push(points.get(at) as ChosenPoint);
  return run;
}

function writeCell(
  row: GridRow,
  at: number,
  point: ChosenPoint,
  cellOf: CellSource | undefined,
): void {
  const address = point.cell && cellOf?.(point.table, point.cell.row, point.cell.column);
  const format = formatOf([point]);
  row.set(
    at,
    address === undefined
      ? { number: point.value, format }
      : { formula: `=${address}`, expected: point.value, format },
  );
}

const formatOf = (points: readonly ChosenPoint[]): string =>
  numberFormat(Math.max(...points.map(({ printed }) => printedDecimals(printed))));

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
