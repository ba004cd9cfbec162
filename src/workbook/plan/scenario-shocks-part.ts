import { shocksOf, type Scenario } from "../../analysis";
import { blank, code, formats, live, number, section, text } from "./sheet-section";
import { scenarioPlaces, type ScenarioSheet } from "./scenario-sheet";
import { nameRow, shockColumns, shockRow } from "./scenario-places";
import type { PlannedCell, Region } from "./sheet-plan";

/** Inputs of the sheet: names of the scenarios, and shocks and links of every item. */
export function shocksPart(sheet: ScenarioSheet): Region[] {
  const { texts, keys, scenarios, at } = sheet;
  const [heading, table] = section({
    at: at.shocks,
    title: texts.shocks,
    hint: texts.shocksHint,
    headers: [
      text(texts.code),
      text(texts.item),
      text(texts.side),
      text(texts.price),
      ...scenarioPlaces.flatMap((place) => [text(texts.percent(place)), text(texts.rupiah(place))]),
      text(texts.follows),
      text(texts.part),
      ...scenarioPlaces.map((place) => text(texts.ownShock(place))),
      ...scenarioPlaces.map((place) => text(texts.shock(place))),
    ],
    rows: keys.map((key, index) => shockCells(sheet, key, index)),
    inputs: [3, 4, 5, 6, 7, 8, 9, 10, 11],
  }) as [Region, Region];
  const names: Region = {
    at: { row: nameRow(sheet), column: 4 },
    cells: [scenarios.flatMap(({ name }) => [text(name), blank])],
    formats: [{ at: { row: 0, column: 0 }, rows: 1, columns: 6, bold: true }],
    notes: [],
  };
  return [heading, names, { ...table, at: { row: nameRow(sheet) + 1, column: 0 } }];
}

function shockCells(sheet: ScenarioSheet, key: string, index: number): PlannedCell[] {
  const { texts, scenarios, lines, outcomes, request } = sheet;
  const label = outcomes[0]?.contributions.find(({ item }) => item === key)?.label ?? key;
  const link = scenarios.flatMap(({ links = [] }) => links).find(({ item }) => item === key);
  const received = lines.findIndex(({ item }) => item.price === key) < sheet.received;
  const own = scenarios.map((scenario) => ownShock(scenario, key));
  const all = scenarios.map((scenario) => shocksOf(request.model, scenario)(key));
  return [
    code(key),
    text(label),
    text(received ? texts.received : texts.paid),
    blank,
    ...own.flatMap((percent) => [percent === 0 ? blank : number(percent, formats.percent), blank]),
    link ? code(link.follows) : { text: "", format: "@" },
    link ? number(link.part, formats.weight) : blank,
    ...scenarioPlaces.map((_, i) => live(ownFormula(sheet, index, i), own[i] ?? 0)),
    ...scenarioPlaces.map((_, i) => live(allFormula(sheet, index, i), all[i] ?? 0)),
  ];
}

const ownShock = ({ shocks }: Scenario, key: string) =>
  shocks
    .filter(({ item }) => item === key)
    .reduce((sum, { percent, share = 1 }) => sum + percent * share, 0);

function ownFormula(sheet: ScenarioSheet, index: number, scenario: number): string {
  const cell = (column: number) => sheet.places.cell(shockRow(sheet, index), column);
  const [price, percent, rupiah] = [
    cell(shockColumns.price),
    cell(shockColumns.percent[scenario] as number),
    cell(shockColumns.rupiah[scenario] as number),
  ];
  return `${percent}+IF(${price}>0,${rupiah}/${price}*100,0)`;
}

function allFormula(sheet: ScenarioSheet, index: number, scenario: number): string {
  const { places, keys } = sheet;
  const cell = (column: number) => places.cell(shockRow(sheet, index), column);
  const column = (at: number) => places.range(shockRow(sheet, 0), at, keys.length);
  const own = shockColumns.own[scenario] as number;
  const follows = cell(shockColumns.follows);
  const found = `INDEX(${column(own)},MATCH(${follows},${column(shockColumns.code)},0))`;
  return `${cell(own)}+IF(${follows}="",0,${cell(shockColumns.part)}*${found})`;
}
