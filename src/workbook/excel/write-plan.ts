import {
  cellAddress,
  cellExtent,
  rangeAddress,
  regionExtent,
  writtenFormat,
  writtenValue,
  type BlockRange,
  type ChartPlan,
  type FormatRun,
  type Region,
  type SheetPlan,
} from "../plan";
import { blockName, chartName, recordKey, type BlockRecord } from "./block-record";
import { contentsOfPlan, marksOf } from "./block-contents";
import { isSupported } from "./features";
import { closeEntry, openEntry, type JournalEntry } from "./journal";
import { isKeepable } from "./occupied-cells";
import type { KeptCells } from "./kept-cells";
import type { Target } from "./read-target";
import { noteCells } from "./cell-notes";
import { partOf, passing } from "./passing-ranges";

/** The record of a block that is about to be written; the sheet's id is known only afterwards. */
export function recordFor(plan: SheetPlan, target: Target, kept: KeptCells | null): BlockRecord {
  const { extent, origin } = target;
  const taken = new Set(target.workbook.takenNames.map((name) => name.toLowerCase()));
  const id = freeBlockId(plan.blockId, taken, target.workbook.recordKeys);
  return {
    version: 1,
    id,
    title: plan.title,
    language: plan.language,
    source: plan.source,
    inserted: new Date().toISOString(),
    sheet: target.sheet,
    address: rangeAddress(origin, extent.rows, extent.columns),
    ownSheet: target.isNewSheet,
    tables: plan.regions.flatMap(({ table }) => (table ? [freeTableName(table.name, taken)] : [])),
    charts: plan.charts.map((_, index) => chartName(id, index + 1)),
    notes: isSupported("notes") ? freeNoteCells(plan, target) : [],
    parts: plan.regions.map((region) => ({ ...region.at, ...regionExtent(region) })),
    ...extent,
    ...marksOf(contentsOfPlan(plan)),
    widened: widenedColumns(plan, target),
    kept: isKeepable(kept, target) ? kept : null,
  };
}

/**
 * Queues the writing of a whole plan and of its record. One sync carries it out. Record and hidden name come before any
 * cell, and the journal's entry stands from first to last, so that a request that is cut off can be undone by whoever
 * finds it.
 */
export function writePlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: Target,
  record: BlockRecord,
  journal: JournalEntry,
): void {
  const { workbook } = context;
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const id of target.workbook.strayEntries) closeEntry(context, id);
  const entry = openEntry(context, record.id, journal);
  workbook.settings.add(recordKey(record.id), JSON.stringify(record));
  const sheet = target.isNewSheet
    ? workbook.worksheets.add(target.sheet)
    : workbook.worksheets.getItem(target.sheet);
  const { origin, extent } = target;
  const block = passing(
    sheet.getRangeByIndexes(origin.row, origin.column, extent.rows, extent.columns),
  );
  const name = workbook.names.add(blockName(record.id), block);
  name.visible = false;
  if (target.cells) block.clear("Contents");
  if (target.isNewSheet && plan.frozenRows !== undefined)
    sheet.freezePanes.freezeRows(plan.frozenRows);
  for (const { column, after } of record.widened)
    passing(block.getColumn(column)).format.columnWidth = after;
  const tables = [...record.tables];
  for (const region of plan.regions) writeRegion(block, region, tables);
  const ours = new Set(record.notes.map(({ row, column }) => `${row},${column}`));
  for (const { row, column, text } of noteCells(plan)) {
    if (ours.has(`${row},${column}`)) sheet.notes.add(partOf(block, { row, column }), text);
  }
  plan.charts.forEach((chart, index) => writeChart(block, chart, record.charts[index] ?? ""));
  entry.delete();
}

function writeChart(block: Excel.Range, plan: ChartPlan, name: string): void {
  const rangeOf = (range: BlockRange) => partOf(block, range.at, range);
  const { data, series = [], categories } = plan;
  const chart = block.worksheet.charts.add(plan.kind, rangeOf(data), data.seriesBy);
  chart.name = name;
  chart.title.text = plan.title;
  footOf(chart, plan).title.text = plan.source;
  chart.setPosition(partOf(block, plan.at));
  chart.width = plan.width;
  chart.height = plan.height;
  series.forEach(({ name: seriesName, values, hollow = [] }, index) => {
    // One row or column of numbers makes one series, which takes a blank first cell for its name.
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesName);
    if (index === 0) made.name = seriesName;
    made.setValues(rangeOf(values));
    if (categories) made.setXAxisValues(rangeOf(categories));
    for (const point of hollow) makeHollow(made.points.getItemAt(point));
  });
  if (series.length > 0) {
    chart.legend.visible = series.length > 1;
    chart.legend.position = "Bottom";
  }
}

function makeHollow(point: Excel.ChartPoint): void {
  point.markerStyle = "Circle";
  point.markerSize = hollowSize;
  point.markerBackgroundColor = "#FFFFFF";
}

/** In points. */
const hollowSize = 6;

/** The axis below the drawing. */
const footOf = ({ axes }: Excel.Chart, { kind }: ChartPlan): Excel.ChartAxis =>
  kind === "BarClustered" ? axes.valueAxis : axes.categoryAxis;

function writeRegion(block: Excel.Range, region: Region, tables: string[]): void {
  const range = partOf(block, region.at, regionExtent(region));
  // Formats first: a code stays text only in a cell that is formatted as text.
  range.numberFormat = region.cells.map((line) => line.map(writtenFormat));
  formatSpills(block, region);
  range.formulas = region.cells.map((line) => line.map(writtenValue));
  if (region.table) {
    const table = range.worksheet.tables.add(range, true);
    table.name = tables.shift() ?? region.table.name;
    table.style = region.table.style;
    // Its buttons would cover the ends of headers that stand to the right.
    table.showFilterButton = false;
  }
  for (const run of region.formats) writeFormat(range, run);
}

function formatSpills(block: Excel.Range, region: Region): void {
  region.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { rows, columns } = cellExtent(cell);
      if (rows * columns === 1) return;
      const first = { row: region.at.row + row, column: region.at.column + column };
      const format = writtenFormat(cell);
      partOf(block, first, { rows, columns }).numberFormat = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => format),
      );
    }),
  );
}

/** Queues the look of a run of cells; its place counts from the first cell of `region`. */
export function writeFormat(region: Excel.Range, run: FormatRun): void {
  const { format } = partOf(region, run.at, run);
  if (run.fill !== undefined) format.fill.color = run.fill;
  if (run.bold !== undefined) format.font.bold = run.bold;
  if (run.italic !== undefined) format.font.italic = run.italic;
  if (run.color !== undefined) format.font.color = run.color;
  if (run.size !== undefined) format.font.size = run.size;
  if (run.align !== undefined) format.horizontalAlignment = run.align;
  if (run.indent !== undefined) format.indentLevel = run.indent;
  if (run.wrap !== undefined) format.wrapText = run.wrap;
}

/** The id of the plan, with a number when a block or a name of the reader's is in its way. */
function freeBlockId(wish: string, takenNames: Set<string>, takenKeys: string[]): string {
  const isTaken = (id: string): boolean =>
    takenNames.has(blockName(id).toLowerCase()) || takenKeys.includes(recordKey(id));
  let id = wish;
  for (let n = 2; isTaken(id); n++) id = `${wish}~${n}`;
  return id;
}

function freeTableName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wish}_${n}`;
  taken.add(name.toLowerCase());
  return name;
}

/** A record speaks of columns of its block only: widths beyond them are left out. */
function widenedColumns(plan: SheetPlan, target: Target) {
  return plan.columnWidths.slice(0, target.extent.columns).flatMap((after, column) => {
    const before = target.columnWidths[column] ?? null;
    return after > (before ?? 0) ? [{ column, before, after }] : [];
  });
}

/** A cell that has a note or a comment of the reader's keeps it. */
const freeNoteCells = (plan: SheetPlan, { origin, noted }: Target) =>
  noteCells(plan)
    .filter(
      ({ row, column }) =>
        !noted.has(cellAddress({ row: origin.row + row, column: origin.column + column })),
    )
    .map(({ row, column }) => ({ row, column }));
