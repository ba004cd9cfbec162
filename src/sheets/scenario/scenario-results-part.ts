import { baseLevel, shocksOf, sideRange, type Range, type ScenarioGroup } from "../../analysis";
import type { Region } from "../../workbook/plan";
import { indexKinds, indexNames, type IndexKind } from "../index-kinds";
import { formats, live, number, section, text } from "../sheet-section";
import { levelFormula, rangeFormula } from "./scenario-formulas";
import type { ScenarioPlace } from "./scenario-places";
import type { ResultColumn, ScenarioSheet } from "./scenario-sheet";
import { indexRowOf, resultLine, scenarioHeaders, wholeOf } from "./scenario-cells";

/** Indices of every group: base, scenarios, print, change, and the range that the bounds of the weights allow. */
export function resultsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  const perScenario = sheet.places.per;
  return section(at.results, {
    title: texts.results,
    headers: {
      index: texts.index,
      group: texts.group,
      base: texts.base,
      ...scenarioHeaders(sheet, "after"),
      printed: texts.printed,
      ...perScenario("change", texts.change),
      ...perScenario("low", texts.low),
      ...perScenario("high", texts.high),
      anchor: texts.anchor,
      ...perScenario("lowEffect", texts.lowEffect),
      ...perScenario("highEffect", texts.highEffect),
    },
    rows: indexKinds.flatMap((kind) => groups.map((group) => resultCells(sheet, kind, group))),
  });
}

function resultCells(sheet: ScenarioSheet, kind: IndexKind, group: ScenarioGroup) {
  const outcomes = sheet.outcomes.map(
    ({ groups }) => groups.find((one) => one.group === group.id) ?? groups[0],
  );
  const perScenario = sheet.places.per;
  const [first] = outcomes;
  if (!first) throw new Error(`no outcome of ${group.id}`);
  const line = resultLine(sheet, kind, group.id);
  const here = (column: ResultColumn) => sheet.at.results.cell(column, line);
  const printed = first.printed[kind];
  const bound = (place: ScenarioPlace, side: "low" | "high") =>
    live(
      rangeFormula(sheet, kind, group, place, side),
      rangeOf(sheet, kind, group, place)[side === "low" ? 0 : 1],
    );
  return {
    index: text(indexNames[kind]),
    group: text(sheet.groupName(group.id)),
    base: live(levelFormula(sheet, kind, group, "base"), first.base[kind]),
    ...perScenario("after", (place) =>
      live(levelFormula(sheet, kind, group, place), outcomes[place - 1]?.after[kind] ?? 0),
    ),
    ...(printed !== undefined && { printed: number(printed, formats.index) }),
    ...perScenario("change", (place) =>
      live(
        `${here(`after${place}`)}-${here("base")}`,
        outcomes[place - 1]?.change[kind] ?? 0,
        formats.points,
      ),
    ),
    ...perScenario("low", (place) => bound(place, "low")),
    ...perScenario("high", (place) => bound(place, "high")),
    ...effectCells(sheet, kind, group),
  };
}

function rangeOf(
  sheet: ScenarioSheet,
  kind: IndexKind,
  group: ScenarioGroup,
  place: ScenarioPlace,
): Range {
  const outcome = sheet.outcomes[place - 1]?.groups.find((one) => one.group === group.id);
  if (kind === "ntp" || kind === "ntup") return outcome?.range[kind] ?? [0, 0];
  const { model } = sheet.request;
  const shockOf = shocksOf(model, sheet.scenarios[place - 1] ?? { name: "", shocks: [] });
  return sideRange(group, indexRowOf[kind], shockOf);
}

/** For a row of a part: base of its whole, and its own least and greatest effect in percent of that. */
function effectCells(sheet: ScenarioSheet, kind: IndexKind, group: ScenarioGroup) {
  const whole = wholeOf(sheet, group.id);
  if (!whole || kind === "ntp" || kind === "ntup") return {};
  const { results } = sheet.at;
  const perScenario = sheet.places.per;
  const here = (column: ResultColumn) => results.cell(column, resultLine(sheet, kind, group.id));
  const anchor = baseLevel(whole, indexRowOf[kind]);
  const own = baseLevel(group, indexRowOf[kind]);
  const effect = (bound: ResultColumn, level: number) =>
    live(`(${here(bound)}-${here("base")})/${here("anchor")}*100`, ((level - own) / anchor) * 100);
  const range = (place: ScenarioPlace) => rangeOf(sheet, kind, group, place);
  return {
    anchor: live(results.cell("base", resultLine(sheet, kind, whole.id)), anchor),
    ...perScenario("lowEffect", (place) => effect(`low${place}`, range(place)[0])),
    ...perScenario("highEffect", (place) => effect(`high${place}`, range(place)[1])),
  };
}
