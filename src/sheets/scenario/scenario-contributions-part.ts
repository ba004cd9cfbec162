import { type PlannedCell, type Region } from "../../workbook/plan";
import { formats, code, live, section, text, blank } from "../sheet-section";
import {
  contributionColumns,
  itemColumns,
  scenarioHeaders,
  shockColumns,
  shockRow,
} from "./scenario-places";
import { scenarioPlaces } from "./scenario-links";
import { lineRow, type ScenarioSheet } from "./scenario-sheet";

/** Contribution of each price over all subsectors, its elasticity, and its weight with the range that is known. */
export function contributionsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, keys, address, outcomes } = sheet;
  const first = at.contributions.row();
  const totals = scenarioPlaces.map((_, s) =>
    live(
      `SUM(${address(first, contributionColumns.points[s] as number, keys.length)})`,
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
      ...scenarioHeaders(sheet),
      ...[texts.elasticity, texts.weight, texts.lowWeight, texts.highWeight].map(text),
    ],
    rows: [
      ...keys.map((key, index) => contributionCells(sheet, key, index)),
      [blank, text(texts.total), ...totals, blank, blank, blank, blank],
    ],
  });
}

function contributionCells(sheet: ScenarioSheet, key: string, index: number): PlannedCell[] {
  const { address, lines, outcomes } = sheet;
  const found = outcomes.map(({ contributions }) => contributions.find(({ item }) => item === key));
  const [first] = found;
  if (!first) throw new Error(`no contribution of ${key}`);
  const column = (at: number) => address(lineRow(sheet, 0), at, lines.length);
  const sumOf = (at: number) =>
    `SUMIF(${column(itemColumns.code)},${address(shockRow(sheet, index), shockColumns.code)},${column(at)})`;
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
