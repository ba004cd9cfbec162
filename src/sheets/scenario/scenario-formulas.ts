import type { GroupIndices, ScenarioGroup } from "../../analysis";
import { itemColumns, resultColumns, shareColumns } from "./scenario-places";
import {
  indexRowOf,
  itemSet,
  lineRow,
  resultRow,
  shareRow,
  type ScenarioSheet,
} from "./scenario-sheet";

/** Base level of a row, or its level in a scenario. */
export function levelFormula(
  sheet: ScenarioSheet,
  kind: keyof GroupIndices,
  group: ScenarioGroup,
  when: "base" | number,
): string {
  const column = when === "base" ? resultColumns.base : (resultColumns.after[when] as number);
  const result = (name: keyof GroupIndices, id = group.id) =>
    sheet.address(resultRow(sheet, name, id), column);
  if (kind === "ntp") return `BPS.NTP(${result("it")},${result("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${result("it")},${result("bppbm")})`;
  if (group.kind === "composite") {
    const parts = partCells(sheet, kind, group, column);
    return `BPS.WEIGHTED_INDEX(${parts},${shareCells(sheet, group, shareColumns.weight)})`;
  }
  if (kind === "ib") {
    const share = (key: string) =>
      sheet.address(shareRow(sheet, group.id, key), shareColumns.share);
    return `${share("ib.ikrt")}*${result("ikrt")}+${share("ib.bppbm")}*${result("bppbm")}`;
  }
  const indices = when === "base" ? itemColumns.index : (itemColumns.current[when] as number);
  return `BPS.WEIGHTED_INDEX(${setCells(sheet, kind, group, indices)},${setCells(sheet, kind, group, itemColumns.weight)})`;
}

/** Lowest (side 0) or highest level of a row in a scenario. */
export function rangeFormula(
  sheet: ScenarioSheet,
  kind: keyof GroupIndices,
  group: ScenarioGroup,
  scenario: number,
  side: 0 | 1,
): string {
  const { address } = sheet;
  const bound = (name: keyof GroupIndices, which: 0 | 1) =>
    address(
      resultRow(sheet, name, group.id),
      (which === 0 ? resultColumns.low : resultColumns.high)[scenario] as number,
    );
  const other = side === 0 ? 1 : 0;
  if (kind === "ntp") return `BPS.NTP(${bound("it", side)},${bound("ib", other)})`;
  if (kind === "ntup") return `BPS.NTUP(${bound("it", side)},${bound("bppbm", other)})`;
  const pick = (cells: readonly string[]) =>
    `INDEX(BPS.NTP_SCENARIO_RANGE(${cells.join(",")},100,1,1,0),1,${side + 1})`;
  if (group.kind === "composite") {
    const effect = (side === 0 ? resultColumns.lowEffect : resultColumns.highEffect)[scenario];
    return pick([
      partCells(sheet, kind, group, resultColumns.anchor),
      shareCells(sheet, group, shareColumns.low),
      shareCells(sheet, group, shareColumns.high),
      partCells(sheet, kind, group, effect as number),
    ]);
  }
  if (kind === "ib") {
    const base = (name: keyof GroupIndices) =>
      address(resultRow(sheet, name, group.id), resultColumns.base);
    const share = (column: number) => address(shareRow(sheet, group.id, "ib.ikrt"), column);
    const mean = (weight: string) =>
      `${weight}*(${bound("ikrt", side)}-${base("ikrt")})+(1-${weight})*(${bound("bppbm", side)}-${base("bppbm")})`;
    const means = [shareColumns.lowUsed, shareColumns.highUsed].map((column) =>
      mean(share(column)),
    );
    return `${base("ib")}+${side === 0 ? "MIN" : "MAX"}(${means.join(",")})`;
  }
  return pick(
    [
      itemColumns.anchor,
      itemColumns.low,
      itemColumns.high,
      itemColumns.effect[scenario] as number,
    ].map((column) => setCells(sheet, kind, group, column)),
  );
}

/** Cells of a row's parts: they stand below each other, in the order of the shares. */
function partCells(
  sheet: ScenarioSheet,
  kind: keyof GroupIndices,
  group: ScenarioGroup,
  column: number,
): string {
  if (group.kind !== "composite") throw new Error(`${group.id} has no parts`);
  const first = resultRow(sheet, kind, group.parts[0]?.share.key ?? "");
  return sheet.address(first, column, group.parts.length);
}

function shareCells(sheet: ScenarioSheet, group: ScenarioGroup, column: number): string {
  if (group.kind !== "composite") throw new Error(`${group.id} has no parts`);
  const first = shareRow(sheet, group.id, group.parts[0]?.share.key ?? "");
  return sheet.address(first, column, group.parts.length);
}

function setCells(
  sheet: ScenarioSheet,
  kind: "it" | "ikrt" | "bppbm",
  group: ScenarioGroup,
  column: number,
): string {
  const { first, count } = itemSet(sheet, group.id, indexRowOf[kind]);
  return sheet.address(lineRow(sheet, first), column, count);
}
