import type { ScenarioGroup, Share } from "../../analysis";
import { sum } from "../../core";
import type { Region } from "../../workbook/plan";
import { rowNames } from "../index-kinds";
import { formats, live, number, section, text } from "../sheet-section";
import { weightCells } from "./scenario-bounds";
import type { ScenarioSheet, ShareColumn } from "./scenario-sheet";
import { itemSet, shareLine, wholeOf } from "./scenario-cells";
import { type Aggregate, aggregatesIn, sharesIn } from "./group-shares";

export function sharesPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  return section(at.shares, {
    title: texts.groupWeights,
    headers: {
      group: texts.group,
      component: texts.component,
      weight: texts.weight,
      low: texts.lowWeight,
      high: texts.highWeight,
      share: texts.share,
      inRoot: texts.shareInRoot,
      lowInRoot: texts.lowInRoot,
      highInRoot: texts.highInRoot,
      lowUsed: texts.lowUsed,
      highUsed: texts.highUsed,
    },
    rows: groups.flatMap((group) =>
      sharesIn(group).map((share) => shareCells(sheet, group, share)),
    ),
    inputs: ["weight"],
  });
}

function shareCells(sheet: ScenarioSheet, group: ScenarioGroup, share: Share) {
  const { shares } = sheet.at;
  const siblings = sharesIn(group);
  const cell = (column: ShareColumn, { key } = share) =>
    shares.cell(column, shareLine(sheet, group.id, key));
  const total = `SUM(${shares.range("weight", shareLine(sheet, group.id), siblings.length)})`;
  const whole = wholeOf(sheet, group.id);
  const above = (column: ShareColumn) =>
    whole ? `*${shares.cell(column, shareLine(sheet, whole.id, group.id))}` : "";
  const path = pathShare(sheet, group.id);
  const weight = (formula: string, expected: number) => live(formula, expected, formats.weight);
  // Of two components each is what the other leaves.
  const other = siblings.length === 2 && siblings.find(({ key }) => key !== share.key);
  const { low, high } = share;
  return {
    group: text(sheet.groupName(group.id)),
    component: text(
      group.kind === "composite" ? sheet.groupName(share.key) : (rowNames[share.key] ?? share.key),
    ),
    ...weightCells(share, cell("weight"), total),
    share: weight(`${cell("weight")}/${total}`, share.weight),
    inRoot: weight(`${cell("share")}${above("inRoot")}`, share.weight * path.weight),
    lowInRoot: weight(`${cell("low")}${above("lowInRoot")}`, low * path.low),
    highInRoot: weight(`${cell("high")}${above("highInRoot")}`, high * path.high),
    lowUsed: other
      ? weight(`MAX(${cell("low")},1-${cell("high", other)})`, Math.max(low, 1 - other.high))
      : weight(cell("low"), low),
    highUsed: other
      ? weight(`MIN(${cell("high")},1-${cell("low", other)})`, Math.min(high, 1 - other.low))
      : weight(cell("high"), high),
  };
}

/** Share of a group in the root, every share along the way multiplied. */
function pathShare(sheet: ScenarioSheet, id: string): Pick<Share, "weight" | "low" | "high"> {
  const whole = wholeOf(sheet, id);
  const share = whole && sharesIn(whole).find(({ key }) => key === id);
  if (!share) return { weight: 1, low: 1, high: 1 };
  const above = pathShare(sheet, whole.id);
  return {
    weight: above.weight * share.weight,
    low: above.low * share.low,
    high: above.high * share.high,
  };
}

/** Sum of the weights of each aggregate, with a note where they do not add up to 1, and the residual against print. */
export function sumsPart(sheet: ScenarioSheet): Region[] {
  const { texts, at, groups } = sheet;
  const cellsOf = ({ id }: ScenarioGroup, { row, weights }: Aggregate) =>
    row === "parts" || row === "ib"
      ? at.shares.range("weight", shareLine(sheet, id), weights.length)
      : at.items.range("weight", ...itemSet(sheet, id, row));
  return section(at.sums, {
    title: texts.sums,
    headers: {
      group: texts.group,
      index: texts.index,
      sum: texts.sum,
      residual: texts.residual,
      note: texts.note,
    },
    rows: groups.flatMap((group) =>
      aggregatesIn(group).map((aggregate) => {
        const total = `SUM(${cellsOf(group, aggregate)})`;
        return {
          group: text(sheet.groupName(group.id)),
          index: text(rowNames[aggregate.row] ?? ""),
          sum: live(total, sum(aggregate.weights.map(({ weight }) => weight)), formats.weight),
          residual: number(aggregate.residual, formats.weight),
          note: live(`IF(ABS(${total}-1)<0.000001,"","${texts.notOne}")`, "", "General"),
        };
      }),
    ),
  });
}
