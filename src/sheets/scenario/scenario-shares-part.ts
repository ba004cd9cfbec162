import { type PlannedCell, type Region } from "../../workbook/plan";
import { formats, live, number, section, text } from "../sheet-section";
import { weightCells } from "./scenario-bounds";
import { itemColumns, shareColumns } from "./scenario-places";
import {
  itemSet,
  lineRow,
  pathShare,
  rowNames,
  shareRow,
  wholeOf,
  type ScenarioSheet,
} from "./scenario-sheet";
import { itemRows, type ScenarioGroup, type Share } from "../../analysis";
import { sum } from "../../core";

export function sharesPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  return section({
    at: at.shares,
    title: texts.groupWeights,
    headers: [
      texts.group,
      texts.component,
      texts.weight,
      texts.lowWeight,
      texts.highWeight,
      texts.share,
      texts.shareInRoot,
      texts.lowInRoot,
      texts.highInRoot,
      texts.lowUsed,
      texts.highUsed,
    ].map(text),
    rows: groups.flatMap((group) =>
      sharesIn(group).map((share) => shareCells(sheet, group, share)),
    ),
    inputs: [shareColumns.weight],
  });
}

const sharesIn = (group: ScenarioGroup): Share[] =>
  group.kind === "composite" ? group.parts.map(({ share }) => share) : group.paid;

function shareCells(sheet: ScenarioSheet, group: ScenarioGroup, share: Share): PlannedCell[] {
  const { address } = sheet;
  const shares = sharesIn(group);
  const row = shareRow(sheet, group.id, share.key);
  const first = shareRow(sheet, group.id, shares[0]?.key ?? "");
  const here = (column: number) => address(row, column);
  const { weight, low, high } = shareColumns;
  const total = `SUM(${address(first, weight, shares.length)})`;
  const whole = wholeOf(sheet, group.id);
  const above = (column: number) =>
    whole ? `*${address(shareRow(sheet, whole.id, group.id), column)}` : "";
  const path = pathShare(sheet, group.id);
  const other = shares.find(({ key }) => key !== share.key);
  const otherCell = (column: number) =>
    address(shareRow(sheet, group.id, other?.key ?? ""), column);
  const tight = shares.length === 2 && other !== undefined;
  const name =
    group.kind === "composite" ? sheet.groupName(share.key) : (rowNames[share.key] ?? share.key);
  return [
    text(sheet.groupName(group.id)),
    text(name),
    ...weightCells(share, here(weight), total),
    live(`${here(weight)}/${total}`, share.weight, formats.weight),
    live(
      `${here(shareColumns.share)}${above(shareColumns.inRoot)}`,
      share.weight * path.weight,
      formats.weight,
    ),
    live(`${here(low)}${above(shareColumns.lowInRoot)}`, share.low * path.low, formats.weight),
    live(`${here(high)}${above(shareColumns.highInRoot)}`, share.high * path.high, formats.weight),
    tight
      ? live(
          `MAX(${here(low)},1-${otherCell(high)})`,
          Math.max(share.low, 1 - other.high),
          formats.weight,
        )
      : live(here(low), share.low, formats.weight),
    tight
      ? live(
          `MIN(${here(high)},1-${otherCell(low)})`,
          Math.min(share.high, 1 - other.low),
          formats.weight,
        )
      : live(here(high), share.high, formats.weight),
  ];
}

/** Sum of the weights of each aggregate, with a note where they do not add up to 1, and the residual against print. */
export function sumsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  return section({
    at: at.sums,
    title: texts.sums,
    headers: [texts.group, texts.index, texts.sum, texts.residual, texts.note].map(text),
    rows: groups.flatMap((group) =>
      aggregatesIn(sheet, group).map(({ name, cells, weights, residual }) => [
        text(sheet.groupName(group.id)),
        text(name),
        live(`SUM(${cells})`, sum(weights.map(({ weight }) => weight)), formats.weight),
        number(residual, formats.weight),
        live(`IF(ABS(SUM(${cells})-1)<0.000001,"","${texts.notOne}")`, "", "General"),
      ]),
    ),
  });
}

interface SummedAggregate {
  name: string;
  /** Cells of its weights. */
  cells: string;
  weights: readonly Share[];
  residual: number;
}

function aggregatesIn(sheet: ScenarioSheet, group: ScenarioGroup): SummedAggregate[] {
  const { address } = sheet;
  const shares = sharesIn(group);
  const first = shareRow(sheet, group.id, shares[0]?.key ?? "");
  const cells = address(first, shareColumns.weight, shares.length);
  if (group.kind === "composite")
    return [{ name: "", cells, weights: shares, residual: group.residual }];
  const sets = itemRows.map((row) => {
    const set = itemSet(sheet, group.id, row);
    return {
      name: rowNames[row] ?? row,
      cells: address(lineRow(sheet, set.first), itemColumns.weight, set.count),
      weights: group.items[row],
      residual: group.residuals[row],
    };
  });
  return [...sets, { name: "Ib", cells, weights: shares, residual: group.residuals.ib }];
}
