import type { GroupIndices, ScenarioGroup } from "../../analysis";
import type { ScenarioPlace } from "./scenario-places";
import type { ItemColumn, ResultColumn, ScenarioSheet, ShareColumn } from "./scenario-sheet";
import { indexRowOf, itemSet, resultLine, shareLine } from "./scenario-cells";
import { sharesIn } from "./group-shares";

type Kind = keyof GroupIndices;

/** Base level of a row, or its level in a scenario. */
export function levelFormula(
  sheet: ScenarioSheet,
  kind: Kind,
  group: ScenarioGroup,
  when: "base" | ScenarioPlace,
): string {
  const column = when === "base" ? when : (`after${when}` as const);
  const result = (name: Kind) => resultCell(sheet, name, group, column);
  if (kind === "ntp") return `BPS.NTP(${result("it")},${result("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${result("it")},${result("bppbm")})`;
  if (group.kind === "composite") {
    const parts = partCells(sheet, kind, group, column);
    return `BPS.WEIGHTED_INDEX(${parts},${shareCells(sheet, group, "weight")})`;
  }
  if (kind === "ib") {
    const share = (component: string) => shareCell(sheet, group, component, "share");
    return `${share("ib.ikrt")}*${result("ikrt")}+${share("ib.bppbm")}*${result("bppbm")}`;
  }
  const indices = when === "base" ? "index" : (`current${when}` as const);
  return `BPS.WEIGHTED_INDEX(${setCells(sheet, kind, group, indices)},${setCells(sheet, kind, group, "weight")})`;
}

/** Lowest or highest level of a row in a scenario. */
export function rangeFormula(
  sheet: ScenarioSheet,
  kind: Kind,
  group: ScenarioGroup,
  place: ScenarioPlace,
  side: "low" | "high",
): string {
  const bound = (name: Kind, which: "low" | "high") =>
    resultCell(sheet, name, group, `${which}${place}`);
  const other = side === "low" ? "high" : "low";
  if (kind === "ntp") return `BPS.NTP(${bound("it", side)},${bound("ib", other)})`;
  if (kind === "ntup") return `BPS.NTUP(${bound("it", side)},${bound("bppbm", other)})`;
  const pick = (cells: readonly string[]) =>
    `INDEX(BPS.NTP_SCENARIO_RANGE(${cells.join(",")},100,1,1,0),1,${side === "low" ? 1 : 2})`;
  if (group.kind === "composite")
    return pick([
      partCells(sheet, kind, group, "anchor"),
      shareCells(sheet, group, "low"),
      shareCells(sheet, group, "high"),
      partCells(sheet, kind, group, `${side}Effect${place}`),
    ]);
  if (kind === "ib") {
    const rise = (name: Kind) => `(${bound(name, side)}-${resultCell(sheet, name, group, "base")})`;
    const means = (["lowUsed", "highUsed"] as const)
      .map((column) => shareCell(sheet, group, "ib.ikrt", column))
      .map((weight) => `${weight}*${rise("ikrt")}+(1-${weight})*${rise("bppbm")}`);
    const base = resultCell(sheet, kind, group, "base");
    return `${base}+${side === "low" ? "MIN" : "MAX"}(${means.join(",")})`;
  }
  return pick(
    (["anchor", "low", "high", `effect${place}`] as const).map((column) =>
      setCells(sheet, kind, group, column),
    ),
  );
}

const resultCell = (
  sheet: ScenarioSheet,
  kind: Kind,
  { id }: ScenarioGroup,
  column: ResultColumn,
) => sheet.at.results.cell(column, resultLine(sheet, kind, id));

const shareCell = (
  sheet: ScenarioSheet,
  { id }: ScenarioGroup,
  component: string,
  column: ShareColumn,
) => sheet.at.shares.cell(column, shareLine(sheet, id, component));

/** Cells of a row's parts: they stand below each other, in the order of the shares. */
function partCells(sheet: ScenarioSheet, kind: Kind, group: ScenarioGroup, column: ResultColumn) {
  const [first, ...others] = sharesIn(group);
  const line = resultLine(sheet, kind, first?.key ?? "");
  return sheet.at.results.range(column, line, 1 + others.length);
}

const shareCells = (sheet: ScenarioSheet, group: ScenarioGroup, column: ShareColumn) =>
  sheet.at.shares.range(column, shareLine(sheet, group.id), sharesIn(group).length);

const setCells = (
  sheet: ScenarioSheet,
  kind: "it" | "ikrt" | "bppbm",
  { id }: ScenarioGroup,
  column: ItemColumn,
) => sheet.at.items.range(column, ...itemSet(sheet, id, indexRowOf[kind]));
