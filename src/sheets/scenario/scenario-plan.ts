import { comparedTables, inPrintedOrder, itemTables, ntpTable } from "../../analysis";
import { periodText, sheetTexts } from "../../language";
import { breakEvenPart } from "./scenario-break-even-part";
import { contributionsPart } from "./scenario-contributions-part";
import { itemsPart } from "./scenario-items-part";
import { scenarioPlaces, type ScenarioPlace } from "./scenario-places";
import { resultsPart } from "./scenario-results-part";
import {
  chartRows,
  rowNames,
  scenarioSheet,
  type ScenarioSheet,
  type ScenarioSheetRequest,
} from "./scenario-sheet";
import { sharesPart, sumsPart } from "./scenario-shares-part";
import { shocksPart } from "./scenario-shocks-part";
import type { BlockRange, ChartPlan, Region, SheetPlan } from "../../workbook/plan";
import { headingLines, sheetPlan } from "../sheet-section";
import { sourceOfTables } from "../source-line";

/**
 * Plan of a live scenario sheet: base indices, weights with their bounds, shocks of up to three scenarios in plain cells, and
 * formulas for everything that follows from them, each with the value that analysis expects.
 */
export function planScenario(request: ScenarioSheetRequest): SheetPlan {
  const sheet = scenarioSheet(request);
  const { model } = request;
  return sheetPlan(request, {
    title: title(sheet),
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
  });
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
function charts({ texts, at, groups, keys, scenarios }: ScenarioSheet): ChartPlan[] {
  const { results, contributions } = at;
  const named = (value: (place: ScenarioPlace) => BlockRange) =>
    scenarioPlaces.map((place) => ({
      name: scenarios[place - 1]?.name ?? "",
      values: value(place),
    }));
  const base = results.chartRange("base", groups.length);
  return [
    {
      kind: "ColumnClustered",
      title: texts.ntpChart,
      data: { ...base, seriesBy: "Columns" },
      series: [
        { name: texts.base, values: base },
        ...named((place) => results.chartRange(`after${place}`, groups.length)),
      ],
      categories: results.chartRange("group", groups.length),
      at: { row: at.chart.top, column: 0 },
      width: 640,
      height: chartRows * rowHeight,
    },
    {
      kind: "BarClustered",
      title: texts.contributionChart,
      data: { ...contributions.chartRange("points1", keys.length), seriesBy: "Columns" },
      series: named((place) => contributions.chartRange(`points${place}`, keys.length)),
      categories: contributions.chartRange("item", keys.length),
      // Beside its table, as high: each price has a bar in about its own row.
      at: contributions.right(0),
      width: 560,
      height: (contributions.rows + 1) * rowHeight,
    },
  ];
}
