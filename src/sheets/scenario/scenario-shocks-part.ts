import { shockPercent, shocksOf, type ItemShock, type Scenario } from "../../analysis";
import { type PlannedCell, type Region } from "../../workbook/plan";
import { blank, cellsAt, code, formats, live, number, section, text } from "../sheet-section";
import { scenarioPlaces } from "./scenario-links";
import type { ScenarioSheet } from "./scenario-sheet";
import { nameRow, shockColumns, shockRow } from "./scenario-places";

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
      ...scenarioPlaces.map((place) => text(texts.part(place))),
      ...scenarioPlaces.map((place) => text(texts.ownShock(place))),
      ...scenarioPlaces.map((place) => text(texts.shock(place))),
    ],
    rows: keys.map((key, index) => shockCells(sheet, key, index)),
    inputs: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  });
  const names = cellsAt(
    nameRow(sheet),
    shockColumns.percent[0],
    [scenarios.flatMap(({ name }) => [text(name), blank])],
    [{ at: { row: 0, column: 0 }, rows: 1, columns: 6, bold: true }],
  );
  return [heading, names, table];
}

function shockCells(sheet: ScenarioSheet, key: string, index: number): PlannedCell[] {
  const { texts, scenarios, lines, outcomes, request } = sheet;
  const label = outcomes[0]?.contributions.find(({ item }) => item === key)?.label ?? key;
  const links = scenarios.map((one) => one.links?.find(({ item }) => item === key));
  const followed = links.find((link) => link !== undefined)?.follows;
  const received = lines.findIndex(({ item }) => item.price === key) < sheet.received;
  const price = givenPrice(scenarios, key);
  const inputs = scenarios.map((scenario) => shockInputs(scenario, key, price));
  const all = scenarios.map((scenario) => shocksOf(request.model, scenario)(key));
  return [
    code(key),
    text(label),
    text(received ? texts.received : texts.paid),
    price === undefined ? blank : number(price, formats.percent),
    ...inputs.flatMap(({ percent, rupiah }) =>
      [percent, rupiah].map((given) => (given === 0 ? blank : number(given, formats.percent))),
    ),
    followed === undefined ? { text: "", format: "@" } : code(followed),
    ...links.map((link) => (link ? number(link.part, formats.weight) : blank)),
    ...inputs.map(({ own }, i) => live(ownFormula(sheet, index, i), own)),
    ...scenarioPlaces.map((_, i) => live(allFormula(sheet, index, i), all[i] ?? 0)),
  ];
}

/** Shocks of a whole price: only these can stand on the sheet in rupiah. */
const isOfWhole = ({ share = 1 }: ItemShock): boolean => share === 1;

/** The price that the sheet's rupiah are counted against: the first one given. */
const givenPrice = (scenarios: readonly Scenario[], key: string): number | undefined =>
  scenarios
    .flatMap(({ shocks }) => shocks)
    .find((shock) => shock.item === key && shock.rupiah && isOfWhole(shock))?.rupiah?.price;

/** What a scenario does to a price: in percent, in rupiah against the sheet's price, and both together in percent. */
function shockInputs({ shocks }: Scenario, key: string, price: number | undefined) {
  const inputs = { percent: 0, rupiah: 0, own: 0 };
  for (const shock of shocks.filter(({ item }) => item === key)) {
    inputs.own += shockPercent(shock);
    if (shock.rupiah?.price === price && shock.rupiah && isOfWhole(shock)) {
      inputs.percent += shock.percent;
      inputs.rupiah += shock.rupiah.change;
    } else {
      inputs.percent += shockPercent(shock);
    }
  }
  return inputs;
}

function ownFormula(sheet: ScenarioSheet, index: number, scenario: number): string {
  const cell = (column: number) => sheet.address(shockRow(sheet, index), column);
  const [price, percent, rupiah] = [
    cell(shockColumns.price),
    cell(shockColumns.percent[scenario] as number),
    cell(shockColumns.rupiah[scenario] as number),
  ];
  return `${percent}+IF(${price}>0,${rupiah}/${price}*100,0)`;
}

function allFormula(sheet: ScenarioSheet, index: number, scenario: number): string {
  const { address, keys } = sheet;
  const cell = (column: number) => address(shockRow(sheet, index), column);
  const column = (at: number) => address(shockRow(sheet, 0), at, keys.length);
  const own = shockColumns.own[scenario] as number;
  const follows = cell(shockColumns.follows);
  const found = `INDEX(${column(own)},MATCH(${follows},${column(shockColumns.code)},0))`;
  return `${cell(own)}+IF(${follows}="",0,${cell(shockColumns.part[scenario] as number)}*${found})`;
}
