import { counterpartFlow, type TradeScenario, type TradeScenarioRow } from "../../analysis";
import { changeSheetTexts, sheetTexts, type Language } from "../../language";
import type { Edition } from "../../library";
import {
  numberFormat,
  type BlockRange,
  type PlannedCell,
  type PlanTarget,
  type Region,
  type SheetPlan,
  blockAddresses,
} from "../../workbook/plan";
import { stackSections, type SectionPlace } from "../layout";
import { sourceOfTables } from "../source-line";
import {
  blank,
  code,
  formats,
  headersBeside,
  headingLines,
  live,
  number,
  section,
  spillAt,
  text,
} from "../sheet-section";

export interface TradeScenarioSheetRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
  edition: Edition;
  scenario: TradeScenario;
}

const columns = { base: 2, shock: 3, after: 4, baseShare: 5, share: 6, contribution: 7 } as const;
/** Title, method, source and a blank line stand above the first part. */
const headingRows = 4;
const dollars = numberFormat(0);

/** Plan of a live trade scenario: values and percent changes in plain cells; totals, balance, shares and contributions follow. */
export function planTradeScenario(request: TradeScenarioSheetRequest): SheetPlan {
  const { scenario, language, edition } = request;
  const { source, year } = scenario;
  const texts = changeSheetTexts[language];
  const title = texts.tradeTitle(texts.flows[source.flow], year);
  // Largest first: the chart shows the top of the list.
  const rows = [...scenario.rows].sort((a, b) => b.base - a.base);
  const at = stackSections(headingRows, {
    totals: { rows: 6, gap: 2 },
    rows: { rows: rows.length },
  });
  const top = (column: number): BlockRange => ({
    at: { row: at.rows.row(), column },
    rows: Math.min(rows.length, 10),
    columns: 1,
  });
  return {
    blockId: request.blockId,
    title,
    language,
    target: request.target,
    regions: [
      headingLines([
        title,
        texts.tradeMethod,
        `${sourceOfTables(source.book, scenario.tables, language)} ${sheetTexts[language].disclaimer}`,
      ]),
      ...totalsPart(request, at),
      ...rowsPart(request, at.rows, rows),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.tradeChart,
        data: { ...top(columns.base), seriesBy: "Columns" },
        series: [
          { name: texts.base, values: top(columns.base) },
          { name: texts.after, values: top(columns.after) },
        ],
        categories: top(1),
        at: { row: at.totals.top, column: 9 },
        width: 480,
        height: 330,
      },
    ],
    columnWidths: [80, 240, 100, 72, 100, 72, 72, 90],
    source: {
      table: source.table,
      edition,
      dataVersion: source.book.version,
      recipe: {
        kind: "trade-scenario",
        flow: source.flow,
        dimension: source.dimension,
        year,
        shocks: scenario.rows.flatMap(({ key, shock }) =>
          shock === 0 ? [] : [{ row: key, percent: shock }],
        ),
      },
    },
  };
}

function totalsPart(
  { scenario, language, target }: TradeScenarioSheetRequest,
  at: Record<"totals" | "rows", SectionPlace>,
) {
  const texts = changeSheetTexts[language];
  const address = blockAddresses(target);
  const values = (column: number) => address(at.rows.row(), column, at.rows.rows);
  const [base, after] = [values(columns.base), values(columns.after)];
  const { total, balance, concentration, counterpart, growth, source } = scenario;
  const isImport = source.flow === "imports";
  const cell = (line: number, column: number) => address(at.totals.row(line), column);
  const sums = [2, 3].map((column) => cell(0, column));
  const balanceOf = (own: string, other: string) =>
    isImport ? `BPS.BALANCE(${other},${own})` : `BPS.BALANCE(${own},${other})`;
  const measures = (name: "hhi" | "cr3") => [
    live(`BPS.CONCENTRATION(${base},"${name}")`, concentration[name].base, formats.weight),
    live(`BPS.CONCENTRATION(${after},"${name}")`, concentration[name].after, formats.weight),
  ];
  const line = (label: string, cells: PlannedCell[]) => [text(label), blank, ...cells];
  return section({
    at: at.totals,
    title: texts.totals,
    headers: [text(texts.measure), text(""), text(texts.base), text(texts.after)],
    rows: [
      line(texts.total, [
        live(`SUM(${base})`, total.base, dollars),
        live(`SUM(${after})`, total.after, dollars),
      ]),
      line(texts.growth, [blank, live(`(${sums[1]}-${sums[0]})/${sums[0]}*100`, growth)]),
      line(texts.counterpart(texts.flows[counterpartFlow(source.flow)]), [
        number(counterpart, dollars),
        live(cell(2, 2), counterpart, dollars),
      ]),
      line(
        texts.balance,
        [balance.base, balance.after].map((value, i) =>
          live(balanceOf(cell(0, 2 + i), cell(2, 2 + i)), value, dollars),
        ),
      ),
      line(texts.hhi, measures("hhi")),
      line(texts.cr3, measures("cr3")),
    ],
  });
}

function rowsPart(
  { language, target }: TradeScenarioSheetRequest,
  at: SectionPlace,
  rows: readonly TradeScenarioRow[],
): Region[] {
  const texts = changeSheetTexts[language];
  const address = blockAddresses(target);
  const [heading, table] = section({
    at,
    title: texts.rows,
    headers: [texts.code, texts.item, texts.base, texts.shock, texts.after].map(text),
    rows: rows.map((row, i) => {
      const here = (column: number) => address(at.row(i), column);
      return [
        row.code === "" ? text("") : code(row.code),
        text(row.label),
        number(row.base, dollars),
        row.shock === 0 ? blank : number(row.shock, formats.percent),
        live(`${here(columns.base)}*(1+${here(columns.shock)}/100)`, row.after, dollars),
      ];
    }),
    inputs: [columns.base, columns.shock],
  });
  const range = (column: number) => address(at.row(), column, rows.length);
  const spill = (column: number, call: string, value: (row: TradeScenarioRow) => number) =>
    spillAt(at.row(), column, call, rows.map(value), formats.percent);
  const [base, after] = [range(columns.base), range(columns.after)];
  return [
    heading,
    table,
    headersBeside(at, columns.baseShare, [texts.baseShare, texts.share, texts.contribution]),
    spill(columns.baseShare, `BPS.TRADE_SHARE(${base})`, ({ baseShare }) => baseShare),
    spill(columns.share, `BPS.TRADE_SHARE(${after})`, ({ share }) => share),
    spill(
      columns.contribution,
      `BPS.GROWTH_CONTRIBUTION(${base},${after})`,
      ({ contribution }) => contribution,
    ),
  ];
}
