import { counterpartFlow, type TradeScenarioRow } from "../../analysis";
import { sheetTexts } from "../../language";
import { numberFormat, type PlannedCell, type Region, type SheetPlan } from "../../workbook/plan";
import {
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  type Spill,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import {
  type TotalLine,
  totalLines,
  tradeScenarioSheet,
  type TradeScenarioSheet,
  type TradeScenarioSheetRequest,
} from "./trade-scenario-sheet";

const dollars = numberFormat(0);

/** Plan of a live trade scenario: values and percent changes in plain cells; totals, balance, shares and contributions follow. */
export function planTradeScenario(request: TradeScenarioSheetRequest): SheetPlan {
  const { scenario, language, edition } = request;
  const { source, year, tables } = scenario;
  const { flow, dimension, book, table } = source;
  const sheet = tradeScenarioSheet(request);
  const { texts, rows, at } = sheet;
  const title = texts.tradeTitle(texts.flows[flow], year);
  const charted = Math.min(rows.length, 10);
  const base = at.rows.chartRange("base", charted);
  const sourceLine = sourceOfTables(book, tables, language);
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, texts.tradeMethod, `${sourceLine} ${sheetTexts[language].disclaimer}`]),
      ...totalsPart(sheet),
      ...rowsPart(sheet),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.tradeChart,
        source: sourceLine,
        data: { ...base, seriesBy: "Columns" },
        series: [
          { name: texts.base, values: base },
          { name: texts.after, values: at.rows.chartRange("after", charted) },
        ],
        categories: at.rows.chartRange("item", charted),
        at: { row: at.totals.top, column: at.rows.right(1).column },
        width: 480,
        height: 330,
      },
    ],
    columnWidths: [80, 240, 100, 72, 100, 72, 72, 90],
    source: {
      table,
      ...stampTables(tables),
      edition,
      dataVersion: book.version,
      ...(request.rowNaming && { rowNaming: request.rowNaming }),
      recipe: {
        kind: "trade-scenario",
        flow,
        dimension,
        year,
        shocks: scenario.rows.flatMap(({ key, shock }) =>
          shock === 0 ? [] : [{ row: key, percent: shock }],
        ),
      },
    },
  });
}

function totalsPart({ scenario, texts, at }: TradeScenarioSheet): Region[] {
  const { total, balance, concentration, counterpart, growth, source } = scenario;
  const cell = (line: TotalLine, column: Moment) =>
    at.totals.cell(column, totalLines.indexOf(line));
  const both = (cellOf: (moment: Moment) => PlannedCell) => ({
    base: cellOf("base"),
    after: cellOf("after"),
  });
  const measure = (name: "hhi" | "cr3") =>
    both((moment) =>
      live(
        `BPS.CONCENTRATION(${at.rows.range(moment)},"${name}")`,
        concentration[name][moment],
        formats.weight,
      ),
    );
  const balanceOf = (own: string, other: string) =>
    source.flow === "imports" ? `BPS.BALANCE(${other},${own})` : `BPS.BALANCE(${own},${other})`;
  const [before, now] = [cell("total", "base"), cell("total", "after")];
  const cells = {
    total: {
      measure: text(texts.total),
      ...both((moment) => live(`SUM(${at.rows.range(moment)})`, total[moment], dollars)),
    },
    growth: {
      measure: text(texts.growth),
      after: live(`(${now}-${before})/${before}*100`, growth),
    },
    counterpart: {
      measure: text(texts.counterpart(texts.flows[counterpartFlow(source.flow)])),
      base: number(counterpart, dollars),
      after: live(cell("counterpart", "base"), counterpart, dollars),
    },
    balance: {
      measure: text(texts.balance),
      ...both((moment) =>
        live(
          balanceOf(cell("total", moment), cell("counterpart", moment)),
          balance[moment],
          dollars,
        ),
      ),
    },
    hhi: { measure: text(texts.hhi), ...measure("hhi") },
    cr3: { measure: text(texts.cr3), ...measure("cr3") },
  };
  return section(at.totals, {
    title: texts.totals,
    headers: { measure: texts.measure, blank: "", base: texts.base, after: texts.after },
    rows: totalLines.map((line) => cells[line]),
  });
}

type Moment = "base" | "after";

function rowsPart({ texts, rows, at }: TradeScenarioSheet): Region[] {
  const [base, after] = [at.rows.range("base"), at.rows.range("after")];
  const spill = (formula: string, value: (row: TradeScenarioRow) => number): Spill[] => [
    { formula, values: rows.map(value), format: formats.percent },
  ];
  return section(at.rows, {
    title: texts.rows,
    headers: {
      code: texts.code,
      item: texts.item,
      base: texts.base,
      shock: texts.shock,
      after: texts.after,
      baseShare: texts.baseShare,
      share: texts.share,
      contribution: texts.contribution,
    },
    rows: rows.map((row, line) => ({
      code: row.code === "" ? text("") : code(row.code),
      item: text(row.label),
      base: number(row.base, dollars),
      ...(row.shock !== 0 && { shock: number(row.shock, formats.percent) }),
      after: live(
        `${at.rows.cell("base", line)}*(1+${at.rows.cell("shock", line)}/100)`,
        row.after,
        dollars,
      ),
    })),
    inputs: ["base", "shock"],
    spills: {
      baseShare: spill(`BPS.TRADE_SHARE(${base})`, ({ baseShare }) => baseShare),
      share: spill(`BPS.TRADE_SHARE(${after})`, ({ share }) => share),
      contribution: spill(
        `BPS.GROWTH_CONTRIBUTION(${base},${after})`,
        ({ contribution }) => contribution,
      ),
    },
  });
}
