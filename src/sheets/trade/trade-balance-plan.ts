import type { BalanceRow, TradeBalance } from "../../analysis";
import { balanceBasis, tradeSheetTexts, type Language } from "../../language";
import { findColumn, type ReferenceTable } from "../../library";
import {
  blockAddresses,
  blockExtent,
  numberFormat,
  type PlannedCell,
  type Region,
  type SheetPlan,
} from "../../workbook/plan";
import { quietLines, sourceLines } from "../table";
import { asConstants } from "./trade-constants";
import { headerLooks, tradeExtract } from "./trade-extract";
import { tradeTop } from "./trade-layout";
import { plain } from "./trade-profile-measures";
import { tradeHeading, type TradeRequest } from "./trade-profile-plan";

/** Countries that the chart shows. */
const charted = 8;

/**
 * Plan of a balance: an Excel table with exports, imports and the table's balance, and beside it as live formulas the
 * balance of countries, or what rounding makes of that of years, the coverage ratio and the normalised balance.
 * Countries stand by the size of their trade, the total last.
 *
 * @param table the reference table of the balance, in its edition
 */
export function planTradeBalance(
  balance: TradeBalance,
  table: ReferenceTable,
  request: TradeRequest,
): SheetPlan {
  const { language, asValues } = request;
  const texts = tradeSheetTexts[language];
  const rows = shownRows(balance);
  const { year } = balance;
  const isYearly = year === undefined;
  const suffix = isYearly ? "_million_usd" : `_usd_${year}`;
  const extract = tradeExtract({
    ...request,
    table,
    rows: rows.map(({ place, label, role }) => ({ place, label, bold: role === "total" })),
    values: [
      { field: findColumn(table, `export${suffix}`), header: texts.exports },
      { field: findColumn(table, `import${suffix}`), header: texts.imports },
      {
        field: findColumn(table, `balance${suffix}`),
        header: isYearly ? texts.balance : texts.printedBalance,
      },
    ],
    labelHeader: isYearly ? texts.year : texts.country,
    groups: new Map(
      balance.rows.flatMap(({ role, key, label }) => (role === "group" ? [[key, label]] : [])),
    ),
    at: tradeTop,
  });
  const title = isYearly
    ? texts.yearlyTitle(rows[0]?.label ?? "", rows.at(-1)?.label ?? "")
    : texts.countryTitle(year);
  const measures = liveMeasures(balance, rows, extract.firstValue, request);
  const computed = asValues ? measures.map(asConstants) : measures;
  const heading = tradeHeading([
    title,
    isYearly ? texts.millionUsd : texts.inUsd,
    balanceBasis[language],
  ]);
  const regions = [
    heading,
    extract.region,
    headerRegion(balance, extract.columns + 1, language),
    ...computed,
  ];
  const plan: SheetPlan = {
    blockId: request.blockId,
    title,
    language,
    target: request.target,
    regions,
    charts: [
      {
        kind: isYearly ? "Line" : "ColumnClustered",
        title,
        data: {
          at: { row: tradeTop, column: extract.labelColumn },
          rows: 1 + (isYearly ? rows.length : Math.min(charted, rows.length - 1)),
          columns: 3,
          seriesBy: "Columns",
        },
        at: { row: tradeTop, column: extract.columns + 5 },
        width: 520,
        height: 300,
      },
    ],
    columnWidths: [...extract.widths, 0, 90, 84, 84],
    source: {
      table: table.id,
      edition: table.edition,
      dataVersion: request.book.version,
      recipe: { kind: "trade-balance", ...(!isYearly && { year }), asValues },
    },
  };
  const lines = [
    ...(isYearly ? [texts.balanceDiffers] : [texts.leftOut]),
    ...sourceLines(table, extract.region.notes.length, request),
    ...extract.correctionLines,
  ];
  return { ...plan, regions: [...regions, quietLines(blockExtent(plan).rows + 1, lines)] };
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

function headerRegion({ year }: TradeBalance, column: number, language: Language): Region {
  const texts = tradeSheetTexts[language];
  const titles = [
    year === undefined ? texts.rounding : texts.balance,
    texts.coverage,
    texts.normalised,
  ];
  return {
    ...plain(tradeTop, column, [titles.map((text): PlannedCell => ({ text }))]),
    formats: headerLooks(0, titles.length),
  };
}

/** One formula spills the balances, or their differences by rounding; a coverage ratio needs imports, so each of them has its own. */
function liveMeasures(
  { year }: TradeBalance,
  rows: readonly BalanceRow[],
  firstValue: number,
  { target }: TradeRequest,
): Region[] {
  const address = blockAddresses(target);
  const firstRow = tradeTop + 1;
  const [exports, imports] = [0, 1].map((offset) =>
    address(firstRow, firstValue + offset, rows.length),
  );
  const column = firstValue + 4;
  const spill = (name: string, value: (row: BalanceRow) => number): PlannedCell => ({
    formula: `=BPS.${name}(${exports},${imports})`,
    expected: rows.map((row) => [value(row)]),
    format: numberFormat(2),
  });
  const coverages = rows.map(({ coverage }, index): PlannedCell[] => {
    const [x, m] = [0, 1].map((offset) => address(firstRow + index, firstValue + offset));
    return [
      {
        formula: `=IF(${m}>0,BPS.COVERAGE_RATIO(${x},${m}),"")`,
        expected: coverage ?? "",
        format: numberFormat(2),
      },
    ];
  });
  const differences = rows.map(({ rounding }, index): PlannedCell[] => {
    const [x, m, net] = [0, 1, 2].map((offset) => address(firstRow + index, firstValue + offset));
    return [
      {
        formula: `=ROUND(BPS.BALANCE(${x},${m})-${net},2)`,
        expected: rounding,
        format: numberFormat(2),
      },
    ];
  });
  return [
    plain(
      firstRow,
      column,
      year === undefined ? differences : [[spill("BALANCE", ({ balance }) => balance)]],
    ),
    plain(firstRow, column + 1, coverages),
    plain(firstRow, column + 2, [
      [spill("NORMALISED_BALANCE", ({ normalised }) => normalised as number)],
    ]),
  ];
}
