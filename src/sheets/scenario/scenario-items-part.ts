import { baseLevel, groupsWithin, shocksOf, type ScenarioGroup } from "../../analysis";
import type { Region } from "../../workbook/plan";
import { indexKinds } from "../index-kinds";
import { formats, live, number, section, text, type Spill } from "../sheet-section";
import { weightCells } from "./scenario-bounds";
import type { ScenarioPlace } from "./scenario-places";
import type { ItemColumn, ItemLine, ScenarioSheet, ShareColumn } from "./scenario-sheet";
import { itemSet, priceCell, resultLine, shareLine, sideCells, wholeOf } from "./scenario-cells";

/** Every item of every subsector, received ones first, with what each scenario does to it. */
export function itemsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, items } = sheet;
  const perScenario = sheet.places.per;
  return section(at.items, {
    title: texts.items,
    headers: {
      group: texts.group,
      item: texts.item,
      index: texts.baseIndex,
      weight: texts.weight,
      low: texts.lowWeight,
      high: texts.highWeight,
      ...perScenario("shock", texts.shock),
      ...perScenario("current", texts.newIndex),
      side: texts.weightInSide,
      sideLow: texts.lowInSide,
      sideHigh: texts.highInSide,
      ...perScenario("points", texts.contribution),
      elasticity: texts.elasticity,
      pattern: texts.pattern,
      anchor: texts.anchor,
      ...perScenario("effect", texts.anchored),
    },
    rows: items.map((line, index) => itemCells(sheet, line, index)),
    inputs: ["index", "weight"],
    spills: {
      ...perScenario("points", (place) => [contributions(sheet, place)]),
      elasticity: [
        {
          formula: `BPS.NTP_ELASTICITY(${sideCells(sheet, ["index", "side"])})`,
          values: contributionsOf(sheet, 1, "elasticity"),
        },
      ],
    },
  });
}

function itemCells(sheet: ScenarioSheet, line: ItemLine, index: number) {
  const { at, request, scenarios, breakEvenItem, nameOf } = sheet;
  const perScenario = sheet.places.per;
  const { item, row, weight, low, high } = line;
  const here = (column: ItemColumn) => at.items.cell(column, index);
  const shocks = scenarios.map((scenario) => shocksOf(request.model, scenario)(item.price));
  const shock = (place: ScenarioPlace) => shocks[place - 1] ?? 0;
  const total = `SUM(${at.items.range("weight", ...itemSet(sheet, item.group, row))})`;
  const path = (column: ShareColumn) => pathCell(sheet, line, column);
  const anchor = baseLevel(groupOf(sheet, item.group), row);
  const kind = indexKinds.find((name) => row === name || row === `ib.${name}`) ?? "it";
  return {
    group: text(sheet.groupName(item.group)),
    item: text(nameOf(item.price)),
    index: number(item.index, formats.index),
    ...weightCells(item, here("weight"), total),
    ...perScenario("shock", (place) =>
      live(priceCell(sheet, item.price, `all${place}`), shock(place)),
    ),
    ...perScenario("current", (place) =>
      live(
        `${here("index")}*(1+${here(`shock${place}`)}/100)`,
        item.index * (1 + shock(place) / 100),
      ),
    ),
    side: live(`${here("weight")}/${total}${path("inRoot")}`, weight, formats.weight),
    sideLow: live(`${here("low")}${path("lowInRoot")}`, low, formats.weight),
    sideHigh: live(`${here("high")}${path("highInRoot")}`, high, formats.weight),
    pattern: live(
      `IF(${here("item")}=${at.breakEven.cell("item")},1,0)`,
      item.price === breakEvenItem ? 1 : 0,
      "0",
    ),
    anchor: live(at.results.cell("base", resultLine(sheet, kind, item.group)), anchor),
    ...perScenario("effect", (place) =>
      live(
        `${here(`shock${place}`)}*${here("index")}/${here("anchor")}`,
        (shock(place) * item.index) / anchor,
      ),
    ),
  };
}

/** What the weight of an item in its set is multiplied with to be its weight in It or Ib of the root. */
function pathCell(sheet: ScenarioSheet, { item, row }: ItemLine, column: ShareColumn): string {
  const [group, component] =
    row === "it" ? [wholeOf(sheet, item.group)?.id, item.group] : [item.group, row];
  return group === undefined
    ? ""
    : `*${sheet.at.shares.cell(column, shareLine(sheet, group, component))}`;
}

const contributions = (sheet: ScenarioSheet, place: ScenarioPlace): Spill => ({
  formula: `BPS.NTP_CONTRIBUTION(${sideCells(sheet, ["index", `current${place}`, "side"])})`,
  values: contributionsOf(sheet, place, "points"),
});

const contributionsOf = (
  { items, outcomes }: ScenarioSheet,
  place: ScenarioPlace,
  what: "points" | "elasticity",
) =>
  items.map(
    ({ item }) =>
      outcomes[place - 1]?.contributions
        .find((one) => one.item === item.price)
        ?.subsectors.find(({ group }) => group === item.group)?.[what] ?? 0,
  );

const groupOf = ({ request }: ScenarioSheet, id: string) =>
  groupsWithin(request.model.root).find((group) => group.id === id) as ScenarioGroup;
