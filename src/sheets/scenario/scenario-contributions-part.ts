import type { PlannedCell, Region } from "../../workbook/plan";
import { code, formats, live, section, text } from "../sheet-section";
import { perScenario } from "./scenario-places";
import { scenarioHeaders, type ItemColumn, type ScenarioSheet } from "./scenario-sheet";

/** Contribution of each price over all subsectors, its elasticity, and its weight with the range that is known. */
export function contributionsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, keys, outcomes } = sheet;
  const total = (points: "points1" | "points2" | "points3", expected: number) =>
    live(`SUM(${at.contributions.range(points, 0, keys.length)})`, expected, formats.points);
  return section(at.contributions, {
    title: texts.contributions,
    headers: {
      code: texts.code,
      item: texts.item,
      ...scenarioHeaders(sheet, "points"),
      elasticity: texts.elasticity,
      weight: texts.weight,
      low: texts.lowWeight,
      high: texts.highWeight,
    },
    rows: [
      ...keys.map((key, line) => contributionCells(sheet, key, line)),
      {
        item: text(texts.total),
        ...perScenario("points", (place) =>
          total(`points${place}`, outcomes[place - 1]?.groups.at(-1)?.change.ntp ?? 0),
        ),
      },
    ],
  });
}

function contributionCells({ at, outcomes }: ScenarioSheet, key: string, line: number) {
  const found = outcomes.map(({ contributions }) => contributions.find(({ item }) => item === key));
  const [first] = found;
  if (!first) throw new Error(`no contribution of ${key}`);
  const sumOf = (column: ItemColumn) =>
    `SUMIF(${at.items.range("code")},${at.shocks.cell("code", line)},${at.items.range(column)})`;
  const weight = (formula: string, expected: number): PlannedCell =>
    live(formula, expected, formats.weight);
  return {
    code: code(key),
    item: text(first.label),
    ...perScenario("points", (place) =>
      live(sumOf(`points${place}`), found[place - 1]?.points ?? 0, formats.points),
    ),
    elasticity: weight(sumOf("elasticity"), first.elasticity),
    weight: weight(sumOf("side"), first.weight),
    low: weight(sumOf("sideLow"), first.low),
    high: weight(`MIN(1,${sumOf("sideHigh")})`, first.high),
  };
}
