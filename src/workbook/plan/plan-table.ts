import { readableTitle } from "../../catalogue";
import { type Language, periodText, sheetTexts } from "../../language";
import type { Erratum, Publication, ReferenceTable } from "../../reference-data";
import { correctionMarks } from "./correction-marks";
import type { FormatRun, PlannedCell, PlanTarget, Region, SheetPlan } from "./sheet-plan";
import { leadingColumns, tableCells } from "./table-cells";
import { blockColors, columnWidths, tableLooks } from "./table-looks";
import { uniqueHeaders } from "./unique-headers";

export interface TableRequest {
  blockId: string;
  publication: Publication;
  errata: readonly Erratum[];
  dataVersion: string;
  language: Language;
  target: PlanTarget;
}

/** Rows from the top of a block to the header of its table: title, unit, a blank line. */
export const linesAboveTable = 3;

/**
 * Plan of a block that holds one reference table: title, unit, the table, and where its numbers come from.
 *
 * Numbers keep their printed decimals; a nil in a trade table is 0 shown as a dash; blanks stay empty.
 */
export function planTable(table: ReferenceTable, request: TableRequest): SheetPlan {
  const { language } = request;
  const region = tableRegion(table, request);
  return {
    blockId: request.blockId,
    title: titleLine(table, language),
    language,
    target: request.target,
    regions: [headingRegion(table, language), region, sourceRegion(table, region, request)],
    charts: [],
    columnWidths: columnWidths(region.cells),
    source: { table: table.id, edition: table.edition, dataVersion: request.dataVersion },
  };
}

const titleLine = (table: ReferenceTable, language: Language): string =>
  `${table.number[language]}. ${readableTitle(table, language)}`;

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

function tableRegion(table: ReferenceTable, request: TableRequest): Region {
  const { language, errata } = request;
  const texts = sheetTexts[language];
  const leading = leadingColumns(table);
  const labelColumn = leading.length - 1;
  const headers = uniqueHeaders([
    ...leading.map((column) => texts[column]),
    ...table.fields.map((field) => (language === "id" ? field.title : field.titleEn)),
  ]);
  const notes = correctionMarks(table, errata, labelColumn, language);
  return {
    at: { row: linesAboveTable, column: 0 },
    cells: [headers.map((text): PlannedCell => ({ text })), ...tableCells(table)],
    table: { name: tableName(table.id), style: "TableStyleLight1", labelColumn },
    formats: [
      ...tableLooks(table, labelColumn),
      ...notes.map(({ at }) => ({ at, rows: 1, columns: 1, fill: blockColors.correctedFill })),
    ],
    notes,
  };
}

/** One blank line stands between the table and these lines, so that the table can grow a row by typing. */
const sourceRegion = (table: ReferenceTable, above: Region, request: TableRequest): Region =>
  quietLines(
    above.at.row + above.cells.length + 1,
    sourceLines(table, above.notes.length, request),
  );

/** Where the numbers of a block come from, in which edition, and that BPS did not make the block. */
export function sourceLines(
  table: ReferenceTable,
  corrections: number,
  { language, publication }: TableRequest,
): string[] {
  const texts = sheetTexts[language];
  return [
    texts.source({
      publisher: publication.publisher,
      publication: publication.title[language],
      number: table.number[language],
      page: table.page,
    }),
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
export const tableName = (tableId: string): string => tableId.replace(/[^A-Za-z0-9]+/g, "_");
