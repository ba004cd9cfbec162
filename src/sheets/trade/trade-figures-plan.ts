import type { FigureColumnId, FiguresRequest, TradeFigures } from "../../analysis";
import { type Language, periodText, tradeFigureTexts } from "../../language";
import type { Book, RowNaming } from "../../library";
import { nilFormat, numberFormat, type PlannedCell, type SheetPlan } from "../../workbook/plan";
import { lines, type Section, stackSections } from "../layout";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  quietLines,
  section,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";
import { chartFoot, hollowPoints } from "../hollow-points";
import { sourceOfTables, stampTables } from "../source-line";
import { figureWords } from "./figure-words";

export interface TradeFiguresRequest extends SheetRequest {
  figures: TradeFigures;
  /** What they were asked for by. */
  choice: FiguresRequest;
  book: Book;
  /** With which a comparison compares. */
  otherBook: Book;
  rowNaming?: RowNaming;
}

type Column = "label" | FigureColumnId;

/** Plan of an analysis of trade, live: its figures in cells to be changed, beside them formulas with the values that analysis expects. */
export function planTradeFigures(request: TradeFiguresRequest): SheetPlan {
  const { figures, language, choice, book, otherBook } = request;
  const { title, columns: names } = figureWords(
    choice,
    request,
    language,
    request.rowNaming ? language : "id",
  );
  const texts = tradeFigureTexts[language];
  const { labels, inputs, measures, kind, index } = figures;
  const columns: Column[] = ["label", ...[...inputs, ...measures].map(({ id }) => id)];
  const at = stackSections(request.target, {
    heading: lines(2),
    rows: { columns, lead: 0, rows: labels.length },
    total: {
      lead: 0,
      header: false,
      rows: index === undefined ? 0 : 1,
    },
    foot: lines(1),
  });
  const rows = labels.map((label, line) => ({
    label: text(kind === "months" ? periodText(label, language) : label),
    ...Object.fromEntries(
      inputs.map(({ id, values }) => {
        const value = values[line];
        return [id, value === undefined ? { empty: true as const } : number(value, formatOf(id))];
      }),
    ),
    ...Object.fromEntries(
      measures.flatMap(({ id, values }): [string, PlannedCell][] => {
        const value = values[line];
        return value === undefined
          ? []
          : [[id, live(formulaOf(id, line, at.rows, labels[line] ?? ""), value, formatOf(id))]];
      }),
    ),
  }));
  const charted = kind === "months" ? labels.length : Math.min(10, labels.length);
  const first = inputs[0]?.id ?? "value";
  const second = inputs[1]?.id;
  const source = figuresSource(figures, { book, otherBook }, language);
  const series = [
    {
      ...{ name: names[first], values: at.rows.chartRange(first, charted) },
      ...hollowPoints(figures.marks ?? []),
    },
    ...(kind === "comparison" && second
      ? [{ name: names[second], values: at.rows.chartRange(second, charted) }]
      : []),
  ];
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, texts.units[kind]]),
      ...section(at.rows, {
        headers: {
          label: texts.labels[kind],
          ...Object.fromEntries([...inputs, ...measures].map(({ id }) => [id, names[id]])),
        },
        rows,
        inputs: inputs.map(({ id }) => id),
      }),
      ...(index === undefined
        ? []
        : [
            cellsAt(at.total.row(), 0, [
              [text(texts.index), live(indexFormula(at.rows), index, formats.index)],
            ]),
          ]),
      quietLines(at.foot.top, [source]),
    ],
    charts: [
      {
        kind: kind === "months" ? "Line" : "ColumnClustered",
        title,
        source: chartFoot({ source, series }, language),
        data: { ...at.rows.chartRange(first, charted), seriesBy: "Columns" },
        series,
        categories: at.rows.chartRange("label", charted),
        at: at.rows.right(1),
        width: 520,
        height: 300,
      },
    ],
    columnWidths: [200, ...columns.slice(1).map(() => 104)],
    source: {
      table: figures.tables[0] ?? "",
      ...stampTables(figures.tables),
      edition: "corrected",
      dataVersion: book.version,
      ...(request.rowNaming && { rowNaming: request.rowNaming }),
      recipe: { kind: "trade-figures", request: choice },
    },
  });
}

/** Where the figures come from: one book, or the two that are compared. */
export const figuresSource = (
  { tables }: TradeFigures,
  { book, otherBook }: { book: Book; otherBook: Book },
  language: Language,
): string =>
  [...new Set([book, otherBook])].map((one) => sourceOfTables(one, tables, language)).join("; ");

/** The formula of a measure in a line; lines of months follow each other without a gap. */
function formulaOf(id: FigureColumnId, line: number, at: Section<Column>, label: string): string {
  const cell = (column: Column, of = line) => at.cell(column, of);
  const change = (column: Column, lag: number) =>
    `BPS.PERCENT_CHANGE(${cell(column, line - lag)},${cell(column)})`;
  const against = (name: string) =>
    `BPS.${name}(${cell("first")},SUM(${at.range("first")}),${cell("second")},SUM(${at.range("second")}))`;
  switch (id) {
    case "month-change":
      return change("value", 1);
    case "year-change":
      return change("value", 12);
    case "cumulative": {
      const month = Number(label.slice(5));
      return `SUM(${at.range("value", line + 1 - month, month)})`;
    }
    case "cumulative-change":
      return change("cumulative", 12);
    case "balance":
      return `BPS.BALANCE(${cell("first")},${cell("second")})`;
    case "coverage":
      return `BPS.COVERAGE_RATIO(${cell("first")},${cell("second")})`;
    case "first-share":
      return `BPS.TRADE_SHARE(${cell("first")},SUM(${at.range("first")}))`;
    case "second-share":
      return `BPS.TRADE_SHARE(${cell("second")},SUM(${at.range("second")}))`;
    case "rca":
      return against("RCA");
    case "intensity":
      return against("TRADE_INTENSITY");
    case "price-before":
      return `BPS.UNIT_VALUE(${cell("value-before")},${cell("weight-before")})`;
    case "price-now":
      return `BPS.UNIT_VALUE(${cell("value-now")},${cell("weight-now")})`;
    case "price-change":
      return `BPS.PERCENT_CHANGE(${cell("price-before")},${cell("price-now")})`;
    default:
      throw new RangeError(`formulaOf requires a measure, found ${id}`);
  }
}

const indexFormula = (at: Section<Column>): string => {
  const sides = (["value-before", "weight-before", "value-now", "weight-now"] as const).map((id) =>
    at.range(id),
  );
  return `BPS.UNIT_VALUE_INDEX(${sides.join(",")})`;
};

/** Dollars and kg whole, ratios and percents in two decimals, unit values in four. */
export const figureDecimals = (id: FigureColumnId): number =>
  /change|share|coverage/.test(id)
    ? 2
    : /^price-(?:before|now)$/.test(id) || id === "rca" || id === "intensity"
      ? 4
      : 0;

const formatOf = (id: FigureColumnId): string =>
  figureDecimals(id) === 0 ? nilFormat(0) : numberFormat(figureDecimals(id));
