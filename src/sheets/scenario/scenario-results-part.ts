import {
  baseLevel,
  shocksOf,
  sideRange,
  type GroupIndices,
  type Range,
  type ScenarioGroup,
} from "../../analysis";
import { levelFormula, rangeFormula } from "./scenario-formulas";
import { type PlannedCell, type Region } from "../../workbook/plan";
import { blank, formats, live, number, section, text } from "../sheet-section";
import { resultColumns, scenarioHeaders } from "./scenario-places";
import { scenarioPlaces } from "./scenario-links";
import { indexKinds, indexRowOf, resultRow, wholeOf, type ScenarioSheet } from "./scenario-sheet";

type Level = keyof typeof indexRowOf;
const names: Record<keyof GroupIndices, string> = {
  ntp: "NTP",
  ntup: "NTUP",
  it: "It",
  ib: "Ib",
  ikrt: "IKRT",
  bppbm: "BPPBM",
};

/** Indices of every group: base, scenarios, print, change, and the range that the bounds of the weights allow. */
export function resultsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  const pairs = (low: (n: number) => string, high: (n: number) => string) =>
    scenarioPlaces.flatMap((place) => [text(low(place)), text(high(place))]);
  return section({
    at: at.results,
    title: texts.results,
    headers: [
      ...[texts.index, texts.group, texts.base].map(text),
      ...scenarioHeaders(sheet),
      text(texts.printed),
      ...scenarioPlaces.map((place) => text(texts.change(place))),
      ...pairs(texts.low, texts.high),
      text(texts.anchor),
      ...pairs(texts.lowEffect, texts.highEffect),
    ],
    rows: indexKinds.flatMap((kind) => groups.map((group) => resultCells(sheet, kind, group))),
  });
}

function resultCells(sheet: ScenarioSheet, kind: keyof GroupIndices, group: ScenarioGroup) {
  const outcomes = sheet.outcomes.map(
    ({ groups }) => groups.find((one) => one.group === group.id) ?? groups[0],
  );
  const [first] = outcomes;
  if (!first) throw new Error(`no outcome of ${group.id}`);
  const here = (column: number) => sheet.address(resultRow(sheet, kind, group.id), column);
  const printed = first.printed[kind];
  const ranges = scenarioPlaces.map((_, s) => rangeOf(sheet, kind, group, s));
  return [
    text(names[kind]),
    text(sheet.groupName(group.id)),
    live(levelFormula(sheet, kind, group, "base"), first.base[kind]),
    ...outcomes.map((outcome, s) =>
      live(levelFormula(sheet, kind, group, s), outcome?.after[kind] ?? 0),
    ),
    printed === undefined ? blank : number(printed, formats.index),
    ...outcomes.map((outcome, s) =>
      live(
        `${here(resultColumns.after[s] as number)}-${here(resultColumns.base)}`,
        outcome?.change[kind] ?? 0,
        formats.points,
      ),
    ),
    ...ranges.flatMap((range, s) =>
      ([0, 1] as const).map((side) => live(rangeFormula(sheet, kind, group, s, side), range[side])),
    ),
    ...effectCells(sheet, kind, group),
  ];
}

function rangeOf(
  sheet: ScenarioSheet,
  kind: keyof GroupIndices,
  group: ScenarioGroup,
  scenario: number,
): Range {
  const outcome = sheet.outcomes[scenario]?.groups.find((one) => one.group === group.id);
  if (kind === "ntp" || kind === "ntup") return outcome?.range[kind] ?? [0, 0];
  const { model } = sheet.request;
  const shockOf = shocksOf(model, sheet.scenarios[scenario] ?? { name: "", shocks: [] });
  return sideRange(group, indexRowOf[kind], shockOf);
}

/** For a row of a part: base of its whole, and its own least and greatest effect in percent of that. */
function effectCells(
  sheet: ScenarioSheet,
  kind: keyof GroupIndices,
  group: ScenarioGroup,
): PlannedCell[] {
  const whole = wholeOf(sheet, group.id);
  if (!whole || kind === "ntp" || kind === "ntup") return new Array<PlannedCell>(7).fill(blank);
  const row = resultRow(sheet, kind, group.id);
  const here = (column: number) => sheet.address(row, column);
  const anchor = baseLevel(whole, indexRowOf[kind as Level]);
  const own = baseLevel(group, indexRowOf[kind as Level]);
  const anchorCell = sheet.address(resultRow(sheet, kind, whole.id), resultColumns.base);
  return [
    live(anchorCell, anchor),
    ...scenarioPlaces.flatMap((_, s) =>
      rangeOf(sheet, kind, group, s).map((bound, side) =>
        live(
          `(${here((side === 0 ? resultColumns.low : resultColumns.high)[s] as number)}-${here(resultColumns.base)})/${here(resultColumns.anchor)}*100`,
          ((bound - own) / anchor) * 100,
        ),
      ),
    ),
  ];
}
