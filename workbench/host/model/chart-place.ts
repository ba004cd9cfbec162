import type { Area } from "./area";
import type { ChartRecord } from "./chart";
import { hasContent } from "./cell";
import { type PlacedChart, defaultChartPlace, placeChart } from "./charts";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A rectangle on a sheet; points from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Size = Pick<Box, "width" | "height">;

/** Width of a letter on average, as a part of the size of its font. */
const LETTER = 0.55;
const STANDARD_SIZE = 11;

const right = ({ left, width }: Box): number => left + width;
const bottom = ({ top, height }: Box): number => top + height;

const meet = (a: Box, b: Box): boolean =>
  a.left < right(b) && b.left < right(a) && a.top < bottom(b) && b.top < bottom(a);

/** How much of a box lies within another one, from 0 to 1. */
function shareWithin(box: Box, outer: Box): number {
  const width = Math.min(right(box), right(outer)) - Math.max(box.left, outer.left);
  const height = Math.min(bottom(box), bottom(outer)) - Math.max(box.top, outer.top);
  return (Math.max(0, width) * Math.max(0, height)) / (box.width * box.height);
}

/** The cells that a box touches. */
function cellsOf({ layout }: Sheet, box: Box): Area {
  const [row, column] = [layout.rowAt(box.top).index, layout.columnAt(box.left).index];
  const rows = layout.rowAt(bottom(box)).index - row + 1;
  return { row, column, rows, columns: layout.columnAt(right(box)).index - column + 1 };
}

/** What stands in the way of a chart: filled cells, with the texts that run over their neighbours, and other charts. */
function obstacles(sheet: Sheet, within: Box, besides: readonly ChartRecord[] = []): Box[] {
  const area = cellsOf(sheet, within);
  const filled: Box[] = sheet.charts.filter((chart) => !besides.includes(chart));
  // A text that begins to the left of what is in sight may run into it.
  const fromLeft = { ...area, column: 0, columns: area.column + area.columns };
  sheet.eachStored(fromLeft, (cell, row, column) => {
    if (!hasContent(cell)) return;
    const place = sheet.layout.place({ row, column, rows: 1, columns: 1 });
    const isText = typeof cell.value === "string" && !cell.format.wrapText;
    const letters = isText ? sheet.textAt(row, column).length : 0;
    const needed = letters * (cell.format.fontSize ?? STANDARD_SIZE) * LETTER;
    filled.push({ ...place, width: Math.max(place.width, needed) });
  });
  for (const spill of sheet.spills.all()) filled.push(sheet.layout.place(spill));
  return filled;
}

/** Whether nothing stands where a chart is to stand. */
export const isFreePlace = (
  sheet: Sheet,
  box: Box,
  besides: readonly ChartRecord[] = [],
): boolean => !obstacles(sheet, box, besides).some((one) => meet(one, box));

/**
 * The first free place for a chart, row by row from the top left of what is in sight; below that where all of it is taken.
 *
 * @param besides charts that are yet to be placed, which are in nobody's way
 */
export function freePlace(
  sheet: Sheet,
  { width, height }: Size,
  sight: Box,
  besides: readonly ChartRecord[] = [],
): Pick<Box, "left" | "top"> {
  return (
    placeInSight(sheet, { width, height }, sight, besides) ?? placeBelow(sheet, sight, besides)
  );
}

function placeBelow(
  sheet: Sheet,
  { left, top }: Box,
  besides: readonly ChartRecord[] = [],
): Pick<Box, "left" | "top"> {
  const used = sheet.usedArea(true);
  const cells = used ? bottom(sheet.layout.place(used)) : 0;
  const others = sheet.charts.filter((chart) => !besides.includes(chart)).map(bottom);
  return { left, top: Math.max(top, cells, ...others) + gap };
}

/** Space that is left between charts, and between cells and charts below them; the height of a standard row. */
const gap = 15;

function placeInSight(
  sheet: Sheet,
  { width, height }: Size,
  sight: Box,
  besides: readonly ChartRecord[] = [],
): Pick<Box, "left" | "top"> | undefined {
  const taken = obstacles(sheet, sight, besides).map((one) => ({
    ...one,
    width: one.width + gap,
    height: one.height + gap,
  }));
  for (const top of starts(sight.top, bottom(sight) - height, taken.map(bottom))) {
    for (const left of starts(sight.left, right(sight) - width, taken.map(right))) {
      const box = { left, top, width: width + gap, height: height + gap };
      if (!taken.some((one) => meet(one, box))) return { left, top };
    }
  }
  return undefined;
}

/** Where a free place can begin: at the edge of what is in sight, or beside something. */
const starts = (first: number, last: number, ends: readonly number[]): number[] =>
  [first, ...new Set(ends)]
    .filter((start) => start >= first && start <= last)
    .sort((a, b) => a - b);

/**
 * Moves new charts that nobody placed, or that stand over cells, over other charts or mostly out of sight, to the first free
 * place in sight. Without a view of the workbook they stay.
 */
export function settleCharts(workbook: Workbook, charts: readonly PlacedChart[]): void {
  const waiting = charts.map(({ record }) => record);
  for (const chart of charts) {
    const { sheet } = chart;
    const sight = sheet.protected ? undefined : workbook.sightOf(sheet);
    if (sight) settle(chart, sight, waiting);
    waiting.shift();
  }
}

function settle(chart: PlacedChart, sight: Box, waiting: readonly ChartRecord[]): void {
  const { sheet, record } = chart;
  const { left, top } = defaultChartPlace;
  const isPlaced = record.left !== left || record.top !== top;
  const isFree = isFreePlace(sheet, record, waiting);
  if (isPlaced && isFree && shareWithin(record, sight) >= 0.5) return;
  const inSight = placeInSight(sheet, record, sight, waiting);
  if (inSight) placeChart(chart, inSight);
  else if (!isPlaced || !isFree) placeChart(chart, placeBelow(sheet, sight, waiting));
}
