import { ownSubject, readableTitle, type ReferenceTable } from "../../library";
import { packTable, type PackedTable } from "../../table";
import { type Language, periodText, sheetTexts } from "../../language";
import {
  type ChartPlan,
  type FormatRun,
  type PlannedCell,
  type Region,
  type SheetPlan,
  blockColors,
  columnWidths,
  uniqueHeaders,
} from "../../workbook/plan";
import { sourceLine, tablesIn } from "../source-line";
import { correctionMarks, type CorrectionMark } from "./correction-marks";
import { narrowTable } from "./narrow-table";
import { leadingColumns, tableCells } from "./table-cells";
import { chartRows, tableChart } from "./table-chart";
import { tableLooks } from "./table-looks";
import type { TableRequest } from "./table-request";

/** Rows from the top of a block to the header of its table: title, unit, a blank line. */
export const linesAboveTable = 3;

/**
 * Plan of a block that holds one reference table, or a part of it: title, unit, the table, where its numbers come from, and
 * what the corrected edition changed.
 *
 * Numbers keep their printed decimals; a nil in a trade table is 0 shown as a dash; blanks stay empty.
 */
export function planTable(whole: ReferenceTable, request: TableRequest): SheetPlan {
  const { language, part = {}, chart, recipe } = request;
  const isPart = part.rows !== undefined || part.columns !== undefined;
  const table = isPart ? narrowTable(whole, part) : whole;
  const marks = correctionMarks(table, request.errata, leadingColumns(table).length - 1, language);
  const region = tableRegion(table, marks, language);
  const drawn = chart && tableChart(table, chart, region.at, language);
  return {
    blockId: request.blockId,
    title: titleLine(table, language),
    language,
    target: request.target,
    regions: [
      headingRegion(table, language),
      region,
      sourceRegion(table, firstRowBelow(region, drawn), marks, request),
    ],
    charts: drawn ? [drawn] : [],
    columnWidths: columnWidths(region),
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: request.book.version,
      ...(isPart && { part }),
      ...(recipe ? { recipe } : chart && { chart }),
      ...ownStamp(table),
    },
  };
}

/** Longer ones would take too much of the room that a workbook's settings have. */
const longestStamp = 200_000;

/** What the record of a block keeps of a table that no book prints; nothing of one that is too large. */
function ownStamp(table: ReferenceTable): { own?: PackedTable } {
  if (!isOwn(table)) return {};
  const own = packTable(table);
  return JSON.stringify(own).length <= longestStamp ? { own } : {};
}

const isOwn = ({ subject }: ReferenceTable): boolean => subject === ownSubject;

function titleLine(table: ReferenceTable, language: Language): string {
  const title = readableTitle(table, language);
  return table.number ? `${table.number[language]}. ${title}` : title;
}

function headingRegion(table: ReferenceTable, language: Language): Region {
  const unit = sheetTexts[language].unit(table.unit[language], periodText(table.period, language));
  return textLines(
    0,
    [titleLine(table, language), unit],
    [
      { at: { row: 0, column: 0 }, rows: 1, columns: 1, bold: true, size: 13 },
      { at: { row: 1, column: 0 }, rows: 1, columns: 1, color: blockColors.quietText },
    ],
  );
}

function tableRegion(
  table: ReferenceTable,
  marks: readonly CorrectionMark[],
  language: Language,
): Region {
  const texts = sheetTexts[language];
  const leading = leadingColumns(table);
  const labelColumn = leading.length - 1;
  const headers = uniqueHeaders([
    ...leading.map((column) => texts[column]),
    ...table.columns.map(({ title }) => title[language]),
  ]);
  return {
    at: { row: linesAboveTable, column: 0 },
    cells: [headers.map((text): PlannedCell => ({ text })), ...tableCells(table)],
    table: { name: tableName(table.id), style: "TableStyleLight1", labelColumn },
    formats: [
      ...tableLooks(table, labelColumn),
      ...marks.map(({ at }) => ({ at, rows: 1, columns: 1, fill: blockColors.correctedFill })),
    ],
    notes: marks.map(({ at, note }) => ({ at, text: note })),
  };
}

/** One blank line stands below the table, so that it can grow a row by typing; text would run under a chart beside it. */
const firstRowBelow = ({ at, cells }: Region, chart: ChartPlan | undefined): number =>
  Math.max(at.row + cells.length + 1, chart ? chart.at.row + chartRows(chart) : 0);

const sourceRegion = (
  table: ReferenceTable,
  row: number,
  marks: readonly CorrectionMark[],
  request: TableRequest,
): Region =>
  quietLines(row, [
    ...printedNotes(table, request.language),
    ...sourceLines(table, marks.length, request),
    ...marks.map(({ line }) => line),
  ]);

/** What the book itself prints below the table: what its footnote marks mean, and where BPS has the figures from. */
const printedNotes = ({ notes }: ReferenceTable, language: Language): string[] =>
  notes.map((note) => note[language]);

/** Where the numbers of a block come from, in which edition, and that BPS did not make the block. */
export function sourceLines(
  table: ReferenceTable,
  corrections: number,
  { language, book }: TableRequest,
): string[] {
  const texts = sheetTexts[language];
  if (isOwn(table)) {
    const corrected = corrections === 0 ? "" : `${texts.ownCorrected(corrections)} `;
    return [texts.ownSource(table.source), corrected + texts.disclaimer].filter(Boolean);
  }
  return [
    sourceLine(book, [table, ...tablesIn(book, table.takenFrom ?? [])], language),
    `${editionLine(table, corrections, language)} ${texts.disclaimer}`,
  ];
}

function editionLine(table: ReferenceTable, corrections: number, language: Language): string {
  const texts = sheetTexts[language];
  if (table.edition === "published") return texts.published;
  return corrections === 0 ? texts.correctedNone : texts.corrected(corrections);
}

/** Lines that explain a block, below what they explain. */
export const quietLines = (row: number, lines: string[]): Region =>
  textLines(row, lines, [
    {
      at: { row: 0, column: 0 },
      rows: lines.length,
      columns: 1,
      italic: true,
      color: blockColors.quietText,
    },
  ]);

/** Lines of text in the first column of a block. */
export const textLines = (row: number, lines: string[], formats: FormatRun[]): Region => ({
  at: { row, column: 0 },
  cells: lines.map((text) => [{ text }]),
  formats,
  notes: [],
});

/**
 * Name of the Excel table that holds a reference table.
 *
 * @example tableName("trade-ntt-2020.l1.2") // "trade_ntt_2020_l1_2"
 */
export function tableName(tableId: string): string {
  const name = tableId.replace(/[^A-Za-z0-9]+/g, "_").slice(0, longestName);
  // Without an underscore it might be the name of a cell, and Excel wants a letter first.
  return /^[A-Za-z]\w*_/.test(name) ? name : `table_${name}`;
}

/** Excel takes 255 characters; a number may follow. */
const longestName = 200;
