import { comparedTables, inPrintedOrder, itemTables, ntpTable } from "../../analysis";
import { periodText, sheetTexts } from "../../language";
import { breakEvenPart } from "./scenario-break-even-part";
import { contributionsPart } from "./scenario-contributions-part";
import { itemsPart } from "./scenario-items-part";
import { pricesPart } from "./scenario-prices-part";
import type { ScenarioPlace } from "./scenario-places";
import { resultsPart } from "./scenario-results-part";
import {
  chartRows,
  frozenRows,
  scenarioSheet,
  type ScenarioSheet,
  type ScenarioSheetRequest,
} from "./scenario-sheet";
import { sharesPart, sumsPart } from "./scenario-shares-part";
import { headlinePart, summaryPart } from "./scenario-summary-part";
import { type BlockRange, type ChartPlan, rowHeight, type SheetPlan } from "../../workbook/plan";
import { rowNames } from "../index-kinds";
import { quietLines, sheetPlan } from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";

/**
 * Plan of a live scenario sheet. Its first page shows NTP, the prices that change, the indices and charts; below stand the
 * other prices and the workings: indices by group, weights with their bounds, items. Changes are plain cells; everything that
 * follows from them are formulas, each with the value that analysis expects.
 */
export function planScenario(request: ScenarioSheetRequest): SheetPlan {
  const sheet = scenarioSheet(request);
  const { model } = request;
  const columns = Math.max(...Object.values(sheet.at).map((part) => part.columns.length));
  return sheetPlan(request, {
    title: title(sheet),
    regions: [
      ...headlinePart(sheet, title(sheet)),
      quietLines(sheet.at.method.top, [sheet.texts.method]),
      ...pricesPart(sheet, "changed"),
      ...summaryPart(sheet),
      ...breakEvenPart(sheet),
      quietLines(sheet.at.notes.top, notes(sheet)),
      ...pricesPart(sheet, "others"),
      ...resultsPart(sheet),
      ...contributionsPart(sheet),
      ...sharesPart(sheet),
      ...sumsPart(sheet),
      ...itemsPart(sheet),
    ],
    charts: charts(sheet),
    columnWidths: [190, 120, ...new Array<number>(columns - 2).fill(72)],
    frozenRows,
    source: {
      table: ntpTable(model),
      ...stampTables(tablesOf(sheet)),
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
  });
}

/** Those of the base month, and that of the month before, whose NTP is a target of the break-even. */
const tablesOf = ({ request: { model }, before }: ScenarioSheet): string[] =>
  inPrintedOrder(model.book, [
    ...itemTables(model),
    ...comparedTables(model),
    ...(before?.tables ?? []),
  ]);

const sourceOf = (sheet: ScenarioSheet): string =>
  sourceOfTables(sheet.request.model.book, tablesOf(sheet), sheet.request.language);

const title = ({ request: { model, language }, texts, groupName }: ScenarioSheet) =>
  texts.title(groupName(model.root.id), periodText(model.month, language));

/** How the weights are known, what is to be noticed, where the figures come from. */
function notes(sheet: ScenarioSheet): string[] {
  const { texts, request, items, groupName } = sheet;
  const { normalised } = request.model;
  const lost = [
    ...new Set(
      items
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
  return [
    request.model.hasOwnWeights
      ? `${texts.weightsRecovered} ${texts.weightsOwn}`
      : texts.weightsRecovered,
    notices.join(" "),
    `${sourceOf(sheet)} ${sheetTexts[request.language].disclaimer}`,
  ];
}

/** How NTP of each group changes, and what changes NTP; headers are formulas here, so the series are named one by one. */
function charts(sheet: ScenarioSheet): ChartPlan[] {
  const { texts, at, groups, keys, changed, scenarios, places } = sheet;
  const { results, contributions } = at;
  const moved = changed.length > 0 ? changed.length : keys.length;
  const chart = (
    kind: ChartPlan["kind"],
    title: string,
    column: number,
    values: (place: ScenarioPlace) => BlockRange,
    categories: BlockRange,
  ): ChartPlan => ({
    kind,
    title,
    source: sourceOf(sheet),
    data: { ...values(1), seriesBy: "Columns" },
    series: places.all.map((place) => ({
      name: scenarios[place - 1]?.name ?? "",
      values: values(place),
    })),
    categories,
    at: { row: at.chart.top, column },
    width: chartWidth,
    height: (chartRows - 1) * rowHeight,
  });
  return [
    chart(
      "ColumnClustered",
      texts.ntpChart,
      0,
      (place) => results.chartRange(`change${place}`, groups.length),
      results.chartRange("group", groups.length),
    ),
    chart(
      "BarClustered",
      texts.contributionChart,
      4,
      (place) => contributions.chartRange(`points${place}`, moved),
      contributions.chartRange("item", moved),
    ),
  ];
}

/** In points: the first chart ends before the column at which the second one begins. */
const chartWidth = 440;
