import { recomputedNtp, type RecomputedNtp } from "../../analysis";
import { sheetTexts } from "../../language";
import type { Library, ReferenceTable } from "../../library";
import {
  cellAddress,
  parseCellAddress,
  rangeAddress,
  numberFormat,
  type FormatRun,
  type PlannedCell,
  type Region,
  type SheetPlan,
  blockColors,
} from "../../workbook/plan";
import { linesAboveTable, planTable, type TableRequest, leadingColumns } from "../table";

/** Id of the table that the sample shows: that of the first book that names one. */
export const sampleTable = ({ books }: Library): string | undefined =>
  books.flatMap(({ id, sample }) => (sample === undefined ? [] : [`${id}.${sample}`]))[0];

/** Rows that the live formulas take between heading and table: NTP, difference, hint, blank line. */
const liveRows = 4;

/**
 * Plan of the sample: a table of NTP and its components, and above it NTP recomputed by live formulas from the table's It
 * and Ib, each with the value it is expected to give.
 *
 * @param table must print the rows `it`, `ib` and `ntp`; otherwise the plan holds the table alone
 */
export function planSample(table: ReferenceTable, request: TableRequest): SheetPlan {
  const plan = planTable(table, request);
  const recomputed = recomputedNtp(table);
  if (!recomputed) return plan;
  const [heading, ...rest] = plan.regions as [Region, ...Region[]];
  const lower = ({ at, ...region }: Region): Region => ({
    ...region,
    at: { ...at, row: at.row + liveRows },
  });
  return {
    ...plan,
    source: plan.source && { ...plan.source, recipe: { kind: "sample" } },
    regions: [heading, ...liveRegions(table, recomputed, request), ...rest.map(lower)],
  };
}

function liveRegions(
  table: ReferenceTable,
  recomputed: RecomputedNtp,
  { language, target }: TableRequest,
): Region[] {
  const texts = sheetTexts[language];
  const origin = "cell" in target ? parseCellAddress(target.cell) : { row: 0, column: 0 };
  const firstValue = leadingColumns(table).length;
  const periods = table.columns.length;
  const liveRow = linesAboveTable;
  const firstTableRow = linesAboveTable + liveRows + 1;
  const cellOf = (row: number, period: number) => ({
    row: origin.row + row,
    column: origin.column + firstValue + period,
  });
  const tableRow = (row: number) => rangeAddress(cellOf(firstTableRow + row, 0), 1, periods);
  const ntpCell: PlannedCell = {
    formula: `=BPS.NTP(${tableRow(recomputed.itRow)},${tableRow(recomputed.ibRow)})`,
    expected: [recomputed.values],
    format: numberFormat(2),
  };
  const differenceCells = recomputed.differences.map((expected, period): PlannedCell => {
    const live = cellAddress(cellOf(liveRow, period));
    const printed = cellAddress(cellOf(firstTableRow + recomputed.ntpRow, period));
    return { formula: `=ROUND(${live}-${printed},2)`, expected, format: numberFormat(2) };
  });
  const labels = [texts.liveNtp, texts.liveDifference, texts.liveHint];
  return [
    {
      at: { row: liveRow, column: 0 },
      cells: labels.map((text) => [{ text }]),
      formats: liveLooks(firstValue + periods),
      notes: [],
    },
    { at: { row: liveRow, column: firstValue }, cells: [[ntpCell]], formats: [], notes: [] },
    {
      at: { row: liveRow + 1, column: firstValue },
      cells: [differenceCells],
      formats: [],
      notes: [],
    },
  ];
}

const liveLooks = (columns: number): FormatRun[] => [
  { at: { row: 0, column: 0 }, rows: 1, columns, bold: true, fill: blockColors.liveFill },
  { at: { row: 1, column: 0 }, rows: 2, columns, color: blockColors.quietText },
];
