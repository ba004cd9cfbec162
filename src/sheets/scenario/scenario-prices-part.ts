import { shockPercent, shocksOf, type ItemShock, type Scenario } from "../../analysis";
import type { PlannedCell, Region } from "../../workbook/plan";
import { blank, formats, live, number, section, text } from "../sheet-section";
import type { ScenarioPlace } from "./scenario-places";
import type { ScenarioSheet } from "./scenario-sheet";
import { priceCell, scenarioHeaders } from "./scenario-cells";

/** Inputs of the sheet: changes of prices and what follows them, and the names of the scenarios in the header. */
export function pricesPart(sheet: ScenarioSheet, part: "changed" | "others"): Region[] {
  const { texts, scenarios, places, priceParts } = sheet;
  const { each, per } = places;
  if (!priceParts.includes(part)) return [];
  const isNamed = part === priceParts[0];
  const names = isNamed
    ? per("percent", (place) => text(scenarios[place - 1]?.name ?? ""))
    : scenarioHeaders(sheet, "percent");
  return section(sheet.at[part], {
    title: part === "changed" ? texts.changedPrices : texts.otherPrices,
    hint: isNamed ? texts.namedHint : texts.pricesHint,
    headers: {
      item: texts.item,
      side: texts.side,
      ...names,
      ...per("all", texts.shock),
      price: texts.price,
      ...per("rupiah", texts.rupiah),
      follows: texts.follows,
      ...per("part", texts.part),
      ...per("own", texts.ownShock),
    },
    rows: sheet[part].map((key) => priceCells(sheet, key)),
    inputs: [...each("percent"), "price", ...each("rupiah"), "follows", ...each("part")],
  });
}

function priceCells(sheet: ScenarioSheet, key: string) {
  const { texts, scenarios, items, request, sides, nameOf } = sheet;
  const { per } = sheet.places;
  const links = scenarios.map((one) => one.links?.find(({ item }) => item === key));
  const followed = links.find((link) => link !== undefined)?.follows;
  const received = items.findIndex(({ item }) => item.price === key) < sides.ib[0];
  const price = givenPrice(scenarios, key);
  const inputs = scenarios.map((scenario) => shockInputs(scenario, key, price));
  const all = scenarios.map((scenario) => shocksOf(request.model, scenario)(key));
  const given = (value: number | undefined, format: string = formats.percent): PlannedCell =>
    value === undefined ? blank : number(value, format);
  return {
    item: text(nameOf(key)),
    side: text(received ? texts.received : texts.paid),
    ...per("percent", (place) => given(inputs[place - 1]?.percent || undefined)),
    ...per("all", (place) => live(allFormula(sheet, key, place), all[place - 1] ?? 0)),
    price: given(price),
    ...per("rupiah", (place) => given(inputs[place - 1]?.rupiah || undefined)),
    follows: text(followed === undefined ? "" : nameOf(followed)),
    ...per("part", (place) => given(links[place - 1]?.part, formats.weight)),
    ...per("own", (place) => live(ownFormula(sheet, key, place), inputs[place - 1]?.own ?? 0)),
  };
}

/** Shocks of a whole price: only these can be on the sheet in rupiah. */
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

function ownFormula(sheet: ScenarioSheet, key: string, place: ScenarioPlace): string {
  const price = priceCell(sheet, key, "price");
  const rupiah = priceCell(sheet, key, `rupiah${place}`);
  return `${priceCell(sheet, key, `percent${place}`)}+IF(${price}>0,${rupiah}/${price}*100,0)`;
}

function allFormula(sheet: ScenarioSheet, key: string, place: ScenarioPlace): string {
  const { at, priceParts } = sheet;
  const follows = priceCell(sheet, key, "follows");
  const found = priceParts
    .map((name) => at[name])
    .map((part) => `INDEX(${part.range(`own${place}`)},MATCH(${follows},${part.range("item")},0))`)
    .reduceRight((second, first) => `IFERROR(${first},${second})`);
  const followed = `IF(${follows}="",0,${priceCell(sheet, key, `part${place}`)}*${found})`;
  return `${priceCell(sheet, key, `own${place}`)}+${followed}`;
}
