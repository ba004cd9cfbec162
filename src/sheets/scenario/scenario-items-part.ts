import { baseLevel, groupsWithin, shocksOf, type ScenarioGroup } from "../../analysis";
import { weightCells } from "./scenario-bounds";
import { type PlannedCell, type Region } from "../../workbook/plan";
import { cellsAt, code, formats, live, number, section, text, spillAt } from "../sheet-section";
import {
  breakEvenItemCell,
  breakEvenItem,
  itemColumns,
  resultColumns,
  shareColumns,
  shockColumns,
  shockRow,
  sideCells,
} from "./scenario-places";
import { scenarioPlaces } from "./scenario-links";
import {
  indexKinds,
  itemSet,
  lineRow,
  resultRow,
  shareRow,
  wholeOf,
  type ItemLine,
  type ScenarioSheet,
} from "./scenario-sheet";

/** Every item of every subsector, received ones first, with what each scenario does to it. */
export function itemsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, lines } = sheet;
  const each = (title: (scenario: number) => string) =>
    scenarioPlaces.map((place) => text(title(place)));
  const [heading, table] = section({
    at: at.items,
    title: texts.items,
    headers: [
      ...[texts.group, texts.code, texts.item, texts.baseIndex].map(text),
      ...[texts.weight, texts.lowWeight, texts.highWeight].map(text),
      ...each(texts.shock),
      ...each(texts.newIndex),
      ...[texts.weightInSide, texts.lowInSide, texts.highInSide].map(text),
      ...each(texts.contribution),
      ...[texts.elasticity, texts.pattern, texts.anchor].map(text),
      ...each(texts.anchored),
    ],
    rows: lines.map((line, index) => itemCells(sheet, line, index)),
    inputs: [itemColumns.index, itemColumns.weight],
  });
  const spilled = itemColumns.points[0];
  const left = table.cells.map((cells) => cells.slice(0, spilled));
  const right = table.cells.map((cells) => cells.slice(itemColumns.pattern));
  const titles = table.cells[0]?.slice(spilled, itemColumns.pattern) ?? [];
  return [
    heading,
    { ...table, cells: left },
    cellsAt(at.items.header, spilled, [titles]),
    ...spills(sheet),
    cellsAt(at.items.header, itemColumns.pattern, right),
  ];
}

function itemCells(sheet: ScenarioSheet, line: ItemLine, index: number): PlannedCell[] {
  const { address, request, scenarios } = sheet;
  const { item, row, weight, low, high } = line;
  const here = (column: number) => address(lineRow(sheet, index), column);
  const [base, shocks] = [
    here(itemColumns.index),
    scenarios.map((s) => shocksOf(request.model, s)(item.price)),
  ];
  const set = itemSet(sheet, item.group, row);
  const weights = address(lineRow(sheet, set.first), itemColumns.weight, set.count);
  const path = pathCells(sheet, line);
  const anchor = baseLevel(groupOf(sheet, item.group), row);
  const kind = indexKinds.find((name) => row === name || row === `ib.${name}`) ?? "it";
  const anchorCell = address(resultRow(sheet, kind, item.group), resultColumns.base);
  return [
    text(sheet.groupName(item.group)),
    code(item.price),
    text(item.label),
    number(item.index, formats.index),
    ...weightCells(item, here(itemColumns.weight), `SUM(${weights})`),
    ...shocks.map((shock, s) => live(shockFormula(sheet, here(itemColumns.code), s), shock)),
    ...shocks.map((shock, s) =>
      live(
        `${base}*(1+${here(itemColumns.shock[s] as number)}/100)`,
        item.index * (1 + shock / 100),
      ),
    ),
    live(`${here(itemColumns.weight)}/SUM(${weights})${path.share}`, weight, formats.weight),
    live(`${here(itemColumns.low)}${path.low}`, low, formats.weight),
    live(`${here(itemColumns.high)}${path.high}`, high, formats.weight),
    ...new Array<PlannedCell>(4).fill({ empty: true }),
    live(
      `IF(${here(itemColumns.code)}=${breakEvenItemCell(sheet)},1,0)`,
      item.price === breakEvenItem(sheet) ? 1 : 0,
      "0",
    ),
    live(anchorCell, anchor),
    ...shocks.map((shock, s) =>
      live(
        `${here(itemColumns.shock[s] as number)}*${base}/${here(itemColumns.anchor)}`,
        (shock * item.index) / anchor,
      ),
    ),
  ];
}

/** What the weight of an item in its set is multiplied with to be its weight in It or Ib of the root. */
function pathCells(sheet: ScenarioSheet, { item, row }: ItemLine) {
  const whole = wholeOf(sheet, item.group);
  const at =
    row === "it"
      ? whole && shareRow(sheet, whole.id, item.group)
      : shareRow(sheet, item.group, row);
  const times = (column: number) => (at === undefined ? "" : `*${sheet.address(at, column)}`);
  return {
    share: times(shareColumns.inRoot),
    low: times(shareColumns.lowInRoot),
    high: times(shareColumns.highInRoot),
  };
}

function shockFormula(sheet: ScenarioSheet, key: string, scenario: number): string {
  const { address, keys } = sheet;
  const column = (at: number) => address(shockRow(sheet, 0), at, keys.length);
  const all = shockColumns.all[scenario] as number;
  return `INDEX(${column(all)},MATCH(${key},${column(shockColumns.code)},0))`;
}

/** Contributions and elasticities spill beside their items, outside all other cells that are written. */
function spills(sheet: ScenarioSheet): Region[] {
  const { at, outcomes, lines } = sheet;
  const side = (name: "it" | "ib", columns: readonly number[]) =>
    columns.map((column) => sideCells(sheet, name, column)).join(",");
  const found = (scenario: number, what: "points" | "elasticity") =>
    lines.map(
      ({ item }) =>
        outcomes[scenario]?.contributions
          .find((one) => one.item === item.price)
          ?.subsectors.find(({ group }) => group === item.group)?.[what] ?? 0,
    );
  const { index, current, side: weight } = itemColumns;
  return [
    ...scenarioPlaces.map((_, s) => {
      const columns = [index, current[s] as number, weight];
      const call = `BPS.NTP_CONTRIBUTION(${side("it", columns)},${side("ib", columns)})`;
      return spillAt(at.items.row(), itemColumns.points[s] as number, call, found(s, "points"));
    }),
    spillAt(
      at.items.row(),
      itemColumns.elasticity,
      `BPS.NTP_ELASTICITY(${side("it", [index, weight])},${side("ib", [index, weight])})`,
      found(0, "elasticity"),
    ),
  ];
}

const groupOf = ({ request }: ScenarioSheet, id: string) =>
  groupsWithin(request.model.root).find((group) => group.id === id) as ScenarioGroup;
