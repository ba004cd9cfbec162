import {
  formats,
  code,
  live,
  section,
  text,
  blank,
  type PlannedCell,
  type Region,
} from "../../workbook/plan";
import {
  contributionColumns,
  itemColumns,
  nameRow,
  shockColumns,
  shockRow,
} from "./scenario-places";
import { scenarioPlaces } from "./scenario-links";
import { lineRow, type ScenarioSheet } from "./scenario-sheet";

/** Contribution of each price over all subsectors, its elasticity, and its weight with the range that is known. */
export function contributionsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, keys, scenarios, places, outcomes } = sheet;
  const first = at.contributions + 2;
  const totals = scenarioPlaces.map((_, s) =>
    live(
      `SUM(${places.range(first, contributionColumns.points[s] as number, keys.length)})`,
      outcomes[s]?.groups.at(-1)?.change.ntp ?? 0,
      formats.points,
    ),
  );
  return section({
    at: at.contributions,
    title: texts.contributions,
    headers: [
      text(texts.code),
      text(texts.item),
      ...scenarios.map(({ name }, s) =>
        live(places.cell(nameRow(sheet), 4 + 2 * s), name, "General"),
      ),
      ...[texts.elasticity, texts.weight, texts.lowWeight, texts.highWeight].map(text),
    ],
    rows: [
      ...keys.map((key, index) => contributionCells(sheet, key, index)),
      [blank, text(texts.total), ...totals, blank, blank, blank, blank],
    ],
  });
}

function contributionCells(sheet: ScenarioSheet, key: string, index: number): PlannedCell[] {
  const { places, lines, outcomes } = sheet;
  const found = outcomes.map(({ contributions }) => contributions.find(({ item }) => item === key));
  const [first] = found;
  if (!first) throw new Error(`no contribution of ${key}`);
  const column = (at: number) => places.range(lineRow(sheet, 0), at, lines.length);
  const sumOf = (at: number) =>
    `SUMIF(${column(itemColumns.code)},${places.cell(shockRow(sheet, index), shockColumns.code)},${column(at)})`;
  return [
    code(key),
    text(first.label),
    ...found.map((one, s) =>
      live(sumOf(itemColumns.points[s] as number), one?.points ?? 0, formats.points),
    ),
    live(sumOf(itemColumns.elasticity), first.elasticity, formats.weight),
    live(sumOf(itemColumns.side), first.weight, formats.weight),
    live(sumOf(itemColumns.sideLow), first.low, formats.weight),
    live(`MIN(1,${sumOf(itemColumns.sideHigh)})`, first.high, formats.weight),
  ];
}
