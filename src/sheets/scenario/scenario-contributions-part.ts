import type { PlannedCell, Region } from "../../workbook/plan";
import { formats, live, section, text } from "../sheet-section";
import type { ScenarioPlace } from "./scenario-places";
import type { ItemColumn, ScenarioSheet } from "./scenario-sheet";
import { scenarioHeaders } from "./scenario-cells";

/** Contribution of each price over all subsectors, its elasticity, and its weight with the range that is known. */
export function contributionsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, keys, outcomes, places } = sheet;
  const total = (points: `points${ScenarioPlace}`, expected: number) =>
    live(`SUM(${at.contributions.range(points, 0, keys.length)})`, expected, formats.points);
  return section(at.contributions, {
    title: texts.contributions,
    headers: {
      item: texts.item,
      ...scenarioHeaders(sheet, "points"),
      elasticity: texts.elasticity,
      weight: texts.weight,
      low: texts.lowWeight,
      high: texts.highWeight,
    },
    rows: [
      ...keys.map((key) => contributionCells(sheet, key)),
      {
        item: text(texts.total),
        ...places.per("points", (place) =>
          total(`points${place}`, outcomes[place - 1]?.groups.at(-1)?.change.ntp ?? 0),
        ),
      },
    ],
  });
}

function contributionCells({ at, items, outcomes, places, nameOf }: ScenarioSheet, key: string) {
  const found = outcomes.map(({ contributions }) => contributions.find(({ item }) => item === key));
  const [first] = found;
  if (!first) throw new Error(`no contribution of ${key}`);
  const own = items.flatMap(({ item }, line) => (item.price === key ? [line] : []));
  const sumOf = (column: ItemColumn) =>
    `SUM(${own.map((line) => at.items.cell(column, line)).join(",")})`;
  const weight = (formula: string, expected: number): PlannedCell =>
    live(formula, expected, formats.weight);
  return {
    item: text(nameOf(key)),
    ...places.per("points", (place) =>
      live(sumOf(`points${place}`), found[place - 1]?.points ?? 0, formats.points),
    ),
    elasticity: weight(sumOf("elasticity"), first.elasticity),
    weight: weight(sumOf("side"), first.weight),
    low: weight(sumOf("sideLow"), first.low),
    high: weight(`MIN(1,${sumOf("sideHigh")})`, first.high),
  };
}
