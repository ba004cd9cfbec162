import { sheetTexts, tradeSheetTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import { correctionMarks, tableName, type TableRequest, leadingColumns, valueCell } from "../table";
import {
  type FormatRun,
  type PlannedCell,
  type Region,
  blockColors,
  columnWidths,
  uniqueHeaders,
} from "../../workbook/plan";

/** A row of a reference table that an extract takes over, under a plain label. */
export interface ExtractRow {
  /** Row in the reference table, from 0. */
  place: number;
  label: string;
  bold?: boolean;
}

export interface ExtractRequest extends TableRequest {
  table: ReferenceTable;
  rows: readonly ExtractRow[];
  /** Columns that it takes over: field of the reference table, and header. */
  values: readonly { field: number; header: string }[];
  /** Header of the labels. */
  labelHeader: string;
  /** Plain labels of the rows that others belong to, by key. */
  groups: ReadonlyMap<string, string>;
  /** Row of the block in which the header stands. */
  at: number;
}

/** An Excel table that holds some rows and columns of a reference table, with the marks of its corrections. */
export interface TradeExtract {
  region: Region;
  codeColumn?: number;
  labelColumn: number;
  /** Column of the first value. */
  firstValue: number;
  columns: number;
  /** Least widths of its columns. */
  widths: number[];
  /** One for each corrected cell, for below the table. */
  correctionLines: string[];
}

/** Names of continents are in capitals, which are wider than letters on average. */
const groupWidth = 80;

export function tradeExtract(request: ExtractRequest): TradeExtract {
  const { table, rows, values, language, groups } = request;
  const printed = rows.map(({ place }) => table.rows[place]);
  const hasGroups = printed.some((row) => row !== undefined && groups.has(row.parent));
  const hasCodes = printed.some((row) => row !== undefined && row.code !== "");
  const labelColumn = Number(hasGroups) + Number(hasCodes);
  const headers = uniqueHeaders([
    ...(hasGroups ? [tradeSheetTexts[language].continent] : []),
    ...(hasCodes ? [sheetTexts[language].code] : []),
    request.labelHeader,
    ...values.map(({ header }) => header),
  ]);
  const cells = rows.map(({ label }, index): PlannedCell[] => {
    const row = printed[index];
    return [
      ...(hasGroups ? [textOrEmpty(groups.get(row?.parent ?? ""))] : []),
      ...(hasCodes ? [codeCell(row?.code)] : []),
      { text: label },
      ...values.map(({ field }) => valueCell(row?.values[field] ?? "", 0, true)),
    ];
  });
  const marks = extractMarks(request, labelColumn);
  const all = [headers.map((text): PlannedCell => ({ text })), ...cells];
  const widths = columnWidths({ cells: all, formats: boldRows(rows, headers.length) });
  if (hasGroups) widths[0] = groupWidth;
  return {
    region: {
      at: { row: request.at, column: 0 },
      cells: all,
      table: { name: tableName(table.id), style: "TableStyleLight1", labelColumn },
      formats: [
        ...headerLooks(labelColumn + 1, values.length),
        ...boldRows(rows, headers.length),
        ...marks.map(({ at }) => ({ at, rows: 1, columns: 1, fill: blockColors.correctedFill })),
      ],
      notes: marks.map(({ at, note }) => ({ at, text: note })),
    },
    ...(hasCodes && { codeColumn: Number(hasGroups) }),
    labelColumn,
    firstValue: labelColumn + 1,
    columns: headers.length,
    widths,
    correctionLines: marks.map(({ line }) => line),
  };
}

const textOrEmpty = (text: string | undefined): PlannedCell => (text ? { text } : { empty: true });

const codeCell = (code: string | undefined): PlannedCell =>
  code ? { text: code, format: "@" } : { empty: true };

/** Looks of a header: texts to the left, numbers to the right. */
export function headerLooks(texts: number, numbers: number): FormatRun[] {
  const look = { fill: blockColors.headerFill, color: blockColors.headerText, bold: true, rows: 1 };
  const runs: FormatRun[] = [];
  if (texts > 0) runs.push({ at: { row: 0, column: 0 }, columns: texts, ...look, align: "Left" });
  if (numbers > 0) {
    const at = { row: 0, column: texts };
    runs.push({ at, columns: numbers, ...look, align: "Right", wrap: true });
  }
  return runs;
}

const boldRows = (rows: readonly ExtractRow[], columns: number): FormatRun[] =>
  rows.flatMap(({ bold }, index) =>
    bold ? [{ at: { row: index + 1, column: 0 }, rows: 1, columns, bold }] : [],
  );

/** Marks of corrections in the cells that were taken over. */
function extractMarks(request: ExtractRequest, labelColumn: number) {
  const { table, rows, values, errata, language } = request;
  const before = leadingColumns(table).length;
  return correctionMarks(table, errata, before - 1, language).flatMap(({ at, note, line }) => {
    const row = rows.findIndex(({ place }) => place === at.row - 1);
    const column = values.findIndex(({ field }) => field === at.column - before);
    if (row < 0 || column < 0) return [];
    return [{ at: { row: row + 1, column: labelColumn + 1 + column }, note, line }];
  });
}
