import { comparedTables, inPrintedOrder, itemTables, ntpTable } from "../../analysis";
import { periodText, sheetTexts } from "../../language";
import { breakEvenPart } from "./scenario-break-even-part";
import { contributionsPart } from "./scenario-contributions-part";
import { itemsPart } from "./scenario-items-part";
import { contributionColumns, resultColumns } from "./scenario-places";
import { resultsPart } from "./scenario-results-part";
import {
  chartRows,
  headingRows,
  rowNames,
  scenarioSheet,
  type ScenarioSheet,
  type ScenarioSheetRequest,
} from "./scenario-sheet";
import { sharesPart, sumsPart } from "./scenario-shares-part";
import { shocksPart } from "./scenario-shocks-part";
import { type BlockRange, type ChartPlan, type Region, type SheetPlan } from "../../workbook/plan";
import { headingLines } from "../sheet-section";
import { sourceOfTables } from "../source-line";

/**
 * Plan of a live scenario sheet: base indices, weights with their bounds, shocks of up to three scenarios in plain cells, and
 * formulas for everything that follows from them, each with the value that analysis expects.
 */
export function planScenario(request: ScenarioSheetRequest): SheetPlan {
  const sheet = scenarioSheet(request);
  const { model, language } = request;
  return {
    blockId: request.blockId,
    title: title(sheet),
    language,
    target: request.target,
    regions: [
      headingRegion(sheet),
      ...shocksPart(sheet),
      ...breakEvenPart(sheet),
      ...resultsPart(sheet),
      ...contributionsPart(sheet),
      ...sharesPart(sheet),
      ...sumsPart(sheet),
      ...itemsPart(sheet),
    ],
    charts: charts(sheet),
    columnWidths: [120, 190, ...new Array<number>(23).fill(72)],
    source: {
      table: ntpTable(model),
      edition: model.edition,
      dataVersion: model.book.version,
      recipe: model.hasOwnWeights
        ? { kind: "own-weights" }
        : {
            kind: "scenario",
            group: model.root.id,
            month: model.month,
            scenarios: request.scenarios,
            ...(request.breakEven && { breakEven: request.breakEven }),
          },
    },
  };
}

/** Those of the base month, and that of the month before, whose NTP is a target of the break-even. */
const tablesOf = ({ request: { model }, before }: ScenarioSheet): string[] =>
  inPrintedOrder(model.book, [
    ...itemTables(model),
    ...comparedTables(model),
    ...(before?.tables ?? []),
  ]);

const title = ({ request: { model, language }, texts, groupName }: ScenarioSheet) =>
  texts.title(groupName(model.root.id), periodText(model.month, language));

function headingRegion(sheet: ScenarioSheet): Region {
  const { texts, request, lines, groupName } = sheet;
  const { normalised } = request.model;
  const lost = [
    ...new Set(
      lines
        .filter(({ item }) => !item.printed)
        .map(({ item }) => `${groupName(item.group)}: ${item.label}`),
    ),
  ];
  const notices = [
    ...normalised.map(({ group, row, total }) =>
      texts.normalised(
        [groupName(group), ...(row === "" ? [] : [rowNames[row] ?? row])].join(", "),
        `${total}`,
      ),
    ),
    ...(lost.length > 0 ? [texts.estimated(lost.join("; "))] : []),
  ];
  return headingLines([
    title(sheet),
    texts.method,
    request.model.hasOwnWeights
      ? `${texts.weightsRecovered} ${texts.weightsOwn}`
      : texts.weightsRecovered,
    notices.join(" "),
    `${sourceOfTables(request.model.book, tablesOf(sheet), request.language)} ${sheetTexts[request.language].disclaimer}`,
  ]);
}

/** Height of a row in points, as Excel has it by default. */
const rowHeight = 15;

/** Base against scenarios, and what moved NTP; headers are formulas here, so the series are named one by one. */
function charts(sheet: ScenarioSheet): ChartPlan[] {
  const { texts, at, groups, keys, scenarios } = sheet;
  const names = scenarios.map(({ name }) => name);
  const series = (first: number, rows: number, columns: readonly [string, number][]) =>
    columns.map(([name, column]) => ({ name, values: oneColumn(first, column, rows) }));
  const [results, contributions] = [at.results.row(), at.contributions.row()];
  return [
    {
      kind: "ColumnClustered",
      title: texts.ntpChart,
      data: { ...oneColumn(results, resultColumns.base, groups.length), seriesBy: "Columns" },
      series: series(results, groups.length, [
        [texts.base, resultColumns.base],
        ...names.map((name, s): [string, number] => [name, resultColumns.after[s] as number]),
      ]),
      categories: oneColumn(results, resultColumns.group, groups.length),
      at: { row: headingRows - 1, column: 0 },
      width: 640,
      height: (chartRows - 1) * rowHeight,
    },
    {
      kind: "BarClustered",
      title: texts.contributionChart,
      data: {
        ...oneColumn(contributions, contributionColumns.points[0], keys.length),
        seriesBy: "Columns",
      },
      series: series(
        contributions,
        keys.length,
        names.map((name, s) => [name, contributionColumns.points[s] as number]),
      ),
      categories: oneColumn(contributions, contributionColumns.item, keys.length),
      // Beside its table, as high: each price has a bar in about its own row.
      at: { row: at.contributions.header, column: contributionColumns.chart },
      width: 560,
      height: (at.contributions.rows + 1) * rowHeight,
    },
  ];
}

const oneColumn = (row: number, column: number, rows: number): BlockRange => ({
  at: { row, column },
  rows,
  columns: 1,
});
