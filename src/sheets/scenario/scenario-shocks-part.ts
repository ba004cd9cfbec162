import { shockPercent, shocksOf, type ItemShock, type Scenario } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import {
  blank,
  cellsAt,
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  text,
} from "../sheet-section";
import { each, perScenario, type ScenarioPlace } from "./scenario-places";
import type { ScenarioSheet } from "./scenario-sheet";

/** Inputs of the sheet: names of the scenarios, and shocks and links of every item. */
export function shocksPart(sheet: ScenarioSheet): Region[] {
  const { texts, keys, scenarios, at } = sheet;
  const names = scenarios.flatMap(({ name }) => [text(name), blank]);
  const nameLook = { at: { row: 0, column: 0 }, rows: 1, columns: names.length, bold: true };
  return [
    headingLines([texts.shocks, texts.shocksHint], 12, at.names.top),
    cellsAt(at.names.row(), at.names.column("percent1"), [names], [nameLook]),
    ...section(at.shocks, {
      headers: {
        code: texts.code,
        item: texts.item,
        side: texts.side,
        price: texts.price,
        ...perScenario("percent", texts.percent),
        ...perScenario("rupiah", texts.rupiah),
        follows: texts.follows,
        ...perScenario("part", texts.part),
        ...perScenario("own", texts.ownShock),
        ...perScenario("all", texts.shock),
      },
      rows: keys.map((key, line) => shockCells(sheet, key, line)),
      inputs: ["price", ...each("percent", "rupiah"), "follows", ...each("part")],
    }),
  ];
}

function shockCells(sheet: ScenarioSheet, key: string, line: number) {
  const { texts, scenarios, items, outcomes, request, sides } = sheet;
  const label = outcomes[0]?.contributions.find(({ item }) => item === key)?.label ?? key;
  const links = scenarios.map((one) => one.links?.find(({ item }) => item === key));
  const followed = links.find((link) => link !== undefined)?.follows ?? "";
  const received = items.findIndex(({ item }) => item.price === key) < sides.ib[0];
  const price = givenPrice(scenarios, key);
  const inputs = scenarios.map((scenario) => shockInputs(scenario, key, price));
  const all = scenarios.map((scenario) => shocksOf(request.model, scenario)(key));
  const given = (value: number | undefined, format: string = formats.percent): PlannedCell =>
    value === undefined ? blank : number(value, format);
  return {
    code: code(key),
    item: text(label),
    side: text(received ? texts.received : texts.paid),
    price: given(price),
    ...perScenario("percent", (place) => given(inputs[place - 1]?.percent || undefined)),
    ...perScenario("rupiah", (place) => given(inputs[place - 1]?.rupiah || undefined)),
    follows: code(followed),
    ...perScenario("part", (place) => given(links[place - 1]?.part, formats.weight)),
    ...perScenario("own", (place) =>
      live(ownFormula(sheet, line, place), inputs[place - 1]?.own ?? 0),
    ),
    ...perScenario("all", (place) => live(allFormula(sheet, line, place), all[place - 1] ?? 0)),
  };
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

function ownFormula({ at }: ScenarioSheet, line: number, place: ScenarioPlace): string {
  const price = at.shocks.cell("price", line);
  const percent = at.shocks.cell(`percent${place}`, line);
  const rupiah = at.shocks.cell(`rupiah${place}`, line);
  return `${percent}+IF(${price}>0,${rupiah}/${price}*100,0)`;
}

function allFormula({ at }: ScenarioSheet, line: number, place: ScenarioPlace): string {
  const { shocks } = at;
  const follows = shocks.cell("follows", line);
  const own = `own${place}` as const;
  const found = `INDEX(${shocks.range(own)},MATCH(${follows},${shocks.range("code")},0))`;
  return `${shocks.cell(own, line)}+IF(${follows}="",0,${shocks.cell(`part${place}`, line)}*${found})`;
}
