import { sheetTexts, tradeSheetTexts } from "../../language";
import type { ReferenceTable } from "../../library";
import {
  blockColors,
  columnWidths,
  uniqueHeaders,
  type FormatRun,
  type PlannedCell,
  type Region,
} from "../../workbook/plan";
import { lines, stackSections, type Section } from "../layout";
import { blank, cellsAt, tableHeaderLooks, text } from "../sheet-section";
import { correctionMarks, leadingColumns, tableName, valueCell, type TableRequest } from "../table";

export interface TradeSheetRequest extends TableRequest {
  /** The reference table from which the block is made, in its edition. */
  table: ReferenceTable;
  /** What the formulas are expected to give, instead of the formulas. */
  asValues: boolean;
}

/** A row of a reference table that an extract takes over, under a plain label. */
export interface ExtractRow {
  /** Row in the reference table, from 0. */
  place: number;
  label: string;
  bold?: boolean;
}

export interface ExtractRequest<Value extends string> extends TableRequest {
  table: ReferenceTable;
  rows: readonly ExtractRow[];
  /** Columns that it takes over: name, field of the reference table, and header. */
  values: readonly { name: Value; field: number; header: string }[];
  /** Header of the labels. */
  labelHeader: string;
  /** Plain labels of the rows that others belong to, by key. */
  groups: ReadonlyMap<string, string>;
}

type ExtractColumn<Value extends string> = "group" | "code" | "label" | Value;

/** An Excel table that holds some rows and columns of a reference table, with the marks of its corrections. */
export interface TradeExtract<Value extends string> {
  region: Region;
  /** Codes and groups have columns only where the rows have some. */
  at: Section<ExtractColumn<Value>>;
  /** The lines below the table: sums, and the total as printed. */
  totals: Section<ExtractColumn<Value>>;
  /** Least widths of its columns. */
  widths: number[];
  /** One for each corrected cell, for below the table. */
  correctionLines: string[];
}

/** Names of continents are in capitals, which are wider than letters on average. */
const groupWidth = 80;

export function tradeExtract<Value extends string>(
  request: ExtractRequest<Value>,
): TradeExtract<Value> {
  const { table, rows, values, language, groups } = request;
  const printed = rows.map(({ place }) => table.rows[place]);
  const leading = {
    ...(printed.some((row) => row && groups.has(row.parent)) && {
      group: tradeSheetTexts[language].continent,
    }),
    ...(printed.some((row) => row && row.code !== "") && { code: sheetTexts[language].code }),
    label: request.labelHeader,
  };
  const shown = Object.keys(leading) as (keyof typeof leading)[];
  const columns = [...shown, ...values.map(({ name }) => name)];
  const { extract, totals } = stackSections(request.target, {
    // Title, unit, basis.
    heading: lines(3),
    // A blank line is below the table, so that it can grow by typing.
    extract: { columns, lead: 0, rows: rows.length },
    totals: { columns, lead: 0, header: false, rows: 2 },
  });
  const headers = [...Object.values(leading), ...values.map(({ header }) => header)];
  const cells = rows.map(({ label }, index): PlannedCell[] => {
    const row = printed[index];
    const lead = {
      group: textOrEmpty(groups.get(row?.parent ?? "")),
      code: row?.code ? { text: row.code, format: "@" as const } : blank,
      label: text(label),
    };
    return [
      ...shown.map((column) => lead[column]),
      ...values.map(({ field }) => valueCell(row?.values[field] ?? "", 0, true)),
    ];
  });
  const marks = extractMarks(request, shown.length);
  const all = [uniqueHeaders(headers).map(text), ...cells];
  const bold = boldRows(rows, columns.length);
  const widths = columnWidths({ cells: all, formats: bold });
  if (leading.group) widths[0] = groupWidth;
  return {
    region: {
      ...cellsAt(extract.header, extract.left, all, [
        ...tableHeaderLooks(shown.length, values.length),
        ...bold,
        ...marks.map(({ at }) => ({ at, rows: 1, columns: 1, fill: blockColors.correctedFill })),
      ]),
      table: {
        name: tableName(table.id),
        style: "TableStyleLight1",
        labelColumn: extract.column("label"),
      },
      notes: marks.map(({ at, note }) => ({ at, text: note })),
    },
    at: extract,
    totals,
    widths,
    correctionLines: marks.map(({ line }) => line),
  };
}

const textOrEmpty = (value: string | undefined): PlannedCell => (value ? text(value) : blank);

/** Headers of a section beside the table, those of texts first. */
export const headersAt = ({ header, left }: Section, titles: string[], texts = 0): Region =>
  cellsAt(header, left, [titles.map(textOrEmpty)], tableHeaderLooks(texts, titles.length - texts));

const boldRows = (rows: readonly ExtractRow[], columns: number): FormatRun[] =>
  rows.flatMap(({ bold }, index) =>
    bold ? [{ at: { row: index + 1, column: 0 }, rows: 1, columns, bold }] : [],
  );

/** Marks of corrections in the cells that were taken over, from the top left cell of the extract. */
function extractMarks(
  { table, rows, values, errata, language }: ExtractRequest<string>,
  firstValue: number,
) {
  const before = leadingColumns(table).length;
  return correctionMarks(table, errata, before - 1, language).flatMap(({ at, note, line }) => {
    const row = rows.findIndex(({ place }) => place === at.row - 1);
    const column = values.findIndex(({ field }) => field === at.column - before);
    if (row < 0 || column < 0) return [];
    return [{ at: { row: row + 1, column: firstValue + column }, note, line }];
  });
}
