import { citation } from "../../reference-data";
import { periodText, sheetTexts } from "../../language";
import { breakEvenPart } from "./scenario-break-even-part";
import { contributionsPart } from "./scenario-contributions-part";
import { itemsPart } from "./scenario-items-part";
import { resultColumns } from "./scenario-places";
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
import type { ChartPlan, Region, SheetPlan } from "./sheet-plan";
import { headingLines } from "./sheet-section";
import { ntpGroupTable } from "./ntp-group-table";

/**
 * Plan of a live scenario sheet: base indices, weights with their bounds, shocks of up to three scenarios in plain cells, and
 * formulas for everything that follows from them, each with the value that analysis expects.
 */
export function planScenario(request: ScenarioSheetRequest): SheetPlan {
  const sheet = scenarioSheet(request);
  const { model, language } = request;
  const table = ntpGroupTable(model.root.id);
  return {
    blockId: request.blockId,
    title: title(sheet),
    language,
    target: request.target,
    regions: [
      headingRegion(sheet, table),
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
      table,
      edition: model.edition,
      dataVersion: request.dataVersion,
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

const title = ({ request: { model, language }, texts, groupName }: ScenarioSheet) =>
  texts.title(groupName(model.root.id), periodText(model.month, language));

function headingRegion(sheet: ScenarioSheet, table: string): Region {
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
    `${citation(table)} ${sheetTexts[request.language].disclaimer}`,
  ]);
}

/** Base against scenarios, and what moved NTP. */
function charts({ texts, at, groups, keys }: ScenarioSheet): ChartPlan[] {
  const height = chartRows * 15 - 15;
  return [
    {
      kind: "ColumnClustered",
      title: texts.ntpChart,
      data: {
        at: { row: at.results + 1, column: resultColumns.group },
        rows: groups.length + 1,
        columns: 5,
        seriesBy: "Columns",
      },
      at: { row: headingRows - 1, column: 0 },
      width: 430,
      height,
    },
    {
      kind: "BarClustered",
      title: texts.contributionChart,
      data: {
        at: { row: at.contributions + 1, column: 1 },
        rows: keys.length + 1,
        columns: 4,
        seriesBy: "Columns",
      },
      at: { row: headingRows - 1, column: 4 },
      width: 560,
      height,
    },
  ];
}
