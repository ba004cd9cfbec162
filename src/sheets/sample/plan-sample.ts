import { recomputedNtp, type RecomputedNtp } from "../../analysis";
import { sheetTexts, type Language } from "../../language";
import type { Library, ReferenceTable } from "../../library";
import {
  blockColors,
  numberFormat,
  type FormatRun,
  type Region,
  type SheetPlan,
} from "../../workbook/plan";
import { cellsAt, live, text } from "../sheet-section";
import { planTable, type TableRequest, type TableSections } from "../table";

/** Id of the table that the sample shows: that of the first book that names one. */
export const sampleTable = ({ books }: Library): string | undefined =>
  books.flatMap(({ id, sample }) => (sample === undefined ? [] : [`${id}.${sample}`]))[0];

/**
 * Plan of the sample: a table of NTP and its components, and above it NTP recomputed by live formulas from the table's It
 * and Ib, each with the value it is expected to give.
 *
 * @param table must print the rows `it`, `ib` and `ntp`; otherwise the plan holds the table alone
 */
export function planSample(table: ReferenceTable, request: TableRequest): SheetPlan {
  const recomputed = recomputedNtp(table);
  if (!recomputed) return planTable(table, request);
  return planTable(
    table,
    { ...request, recipe: { kind: "sample" } },
    { rows: liveLines.length, regions: (at) => liveRegions(at, recomputed, request.language) },
  );
}

/** Lines above the table, in order. */
const liveLines = ["ntp", "difference", "hint"] as const;

function liveRegions(
  { live: labels, liveValues, values }: TableSections,
  { itRow, ibRow, ntpRow, values: ntp, differences }: RecomputedNtp,
  language: Language,
): Region[] {
  const texts = sheetTexts[language];
  const format = numberFormat(2);
  const words = { ntp: texts.liveNtp, difference: texts.liveDifference, hint: texts.liveHint };
  const line = (name: (typeof liveLines)[number]) => liveLines.indexOf(name);
  const differenceCells = values.columns.map((period, index) =>
    live(
      `ROUND(${liveValues.cell(period, line("ntp"))}-${values.cell(period, ntpRow)},2)`,
      differences[index] ?? 0,
    ),
  );
  const formula = `=BPS.NTP(${values.across(itRow)},${values.across(ibRow)})`;
  return [
    cellsAt(
      labels.row(),
      labels.left,
      liveLines.map((name) => [text(words[name])]),
      liveLooks(labels.columns.length + values.columns.length),
    ),
    cellsAt(labels.row(line("ntp")), liveValues.left, [[{ formula, expected: [ntp], format }]]),
    cellsAt(labels.row(line("difference")), liveValues.left, [differenceCells]),
  ];
}

const liveLooks = (columns: number): FormatRun[] => [
  { at: { row: 0, column: 0 }, rows: 1, columns, bold: true, fill: blockColors.liveFill },
  { at: { row: 1, column: 0 }, rows: 2, columns, color: blockColors.quietText },
];
