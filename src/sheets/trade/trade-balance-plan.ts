import type { BalanceRow, TradeBalance } from "../../analysis";
import { balanceBasis, tradeSheetTexts } from "../../language";
import { findColumn } from "../../library";
import { blockExtent, type PlannedCell, type Region, type SheetPlan } from "../../workbook/plan";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  quietLines,
  sheetPlan,
  spillCell,
} from "../sheet-section";
import type { Section } from "../layout";
import { sourceLines } from "../table";
import { asConstants } from "./trade-constants";
import {
  headersAt,
  tradeExtract,
  type TradeExtract,
  type TradeSheetRequest,
} from "./trade-extract";

type BalanceColumn = "exports" | "imports" | "balance";

/** Countries that the chart shows. */
const charted = 8;

interface BalanceSheetRequest extends TradeSheetRequest {
  balance: TradeBalance;
}

/**
 * Plan of a balance: an Excel table with exports, imports and the table's balance, and beside it as live formulas the
 * balance of countries, or what rounding makes of that of years, the coverage ratio and the normalised balance.
 * Countries stand by the size of their trade, the total last.
 */
export function planTradeBalance(request: BalanceSheetRequest): SheetPlan {
  const { balance, table, language, asValues, rowNaming } = request;
  const texts = tradeSheetTexts[language];
  const rows = shownRows(balance);
  const { year } = balance;
  const isYearly = year === undefined;
  const suffix = isYearly ? "_million_usd" : `_usd_${year}`;
  const value = (name: BalanceColumn, field: string, header: string) => ({
    name,
    field: findColumn(table, field + suffix),
    header,
  });
  const extract = tradeExtract<BalanceColumn>({
    ...request,
    rows: rows.map(({ place, label, role }) => ({ place, label, bold: role === "total" })),
    values: [
      value("exports", "export", texts.exports),
      value("imports", "import", texts.imports),
      value("balance", "balance", isYearly ? texts.balance : texts.printedBalance),
    ],
    labelHeader: isYearly ? texts.year : texts.country,
    groups: new Map(
      balance.rows.flatMap(({ role, key, label }) => (role === "group" ? [[key, label]] : [])),
    ),
  });
  const measures = extract.at.beside(["balance", "coverage", "normalised"], 1);
  const computed = liveMeasures(isYearly, rows, extract, measures);
  const title = isYearly
    ? texts.yearlyTitle(rows[0]?.label ?? "", rows.at(-1)?.label ?? "")
    : texts.countryTitle(year);
  const shown = isYearly ? rows.length : Math.min(charted, rows.length - 1);
  const sources = sourceLines(table, extract.region.notes.length, request);
  const plan = sheetPlan(request, {
    title,
    regions: [
      headingLines([title, isYearly ? texts.millionUsd : texts.inUsd, balanceBasis[language]], 13),
      extract.region,
      headersAt(measures, [
        isYearly ? texts.rounding : texts.balance,
        texts.coverage,
        texts.normalised,
      ]),
      ...(asValues ? computed.map(asConstants) : computed),
    ],
    charts: [
      {
        kind: isYearly ? "Line" : "ColumnClustered",
        title,
        source: sources[0] ?? "",
        data: { ...extract.at.chartTable("label", "imports", shown), seriesBy: "Columns" },
        at: measures.right(1),
        width: 520,
        height: 300,
      },
    ],
    columnWidths: [...extract.widths, 0, 90, 84, 84],
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: request.book.version,
      ...(rowNaming && { rowNaming }),
      recipe: { kind: "trade-balance", ...(!isYearly && { year }), asValues },
    },
  });
  const lines = [
    isYearly ? texts.balanceDiffers : texts.leftOut,
    ...sources,
    ...extract.correctionLines,
  ];
  return { ...plan, regions: [...plan.regions, quietLines(blockExtent(plan).rows + 1, lines)] };
}

/** Years as they follow each other; countries with trade by its size, their total last. */
function shownRows(balance: TradeBalance): BalanceRow[] {
  if (balance.year === undefined) return balance.rows;
  const size = ({ exports, imports }: BalanceRow) => exports + imports;
  const countries = balance.rows
    .filter((row) => row.role === "item" && size(row) > 0)
    .sort((a, b) => size(b) - size(a));
  return [...countries, ...balance.rows.filter(({ role }) => role === "total")];
}

/** One formula spills the balances, or their differences by rounding; a coverage ratio needs imports, so each of them has its own. */
function liveMeasures(
  isYearly: boolean,
  rows: readonly BalanceRow[],
  { at }: TradeExtract<BalanceColumn>,
  measures: Section<"balance" | "coverage" | "normalised">,
): Region[] {
  const sides = `${at.range("exports")},${at.range("imports")}`;
  const spill = (name: string, value: (row: BalanceRow) => number) => [
    spillCell({ formula: `BPS.${name}(${sides})`, values: rows.map(value), format: formats.index }),
  ];
  const ofLines = (cellOf: (row: BalanceRow, x: string, m: string, line: number) => PlannedCell) =>
    rows.map((row, line) => cellOf(row, at.cell("exports", line), at.cell("imports", line), line));
  const columns = {
    balance: isYearly
      ? ofLines(({ rounding }, x, m, line) =>
          live(`ROUND(BPS.BALANCE(${x},${m})-${at.cell("balance", line)},2)`, rounding),
        )
      : spill("BALANCE", ({ balance }) => balance),
    coverage: ofLines(({ coverage }, x, m) =>
      live(`IF(${m}>0,BPS.COVERAGE_RATIO(${x},${m}),"")`, coverage ?? ""),
    ),
    normalised: spill("NORMALISED_BALANCE", ({ normalised }) => normalised as number),
  };
  return measures.columns.map((column) =>
    cellsAt(
      measures.row(),
      measures.column(column),
      columns[column].map((cell) => [cell]),
    ),
  );
}
