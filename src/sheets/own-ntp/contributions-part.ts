import { ownContributions, rowOf } from "../../analysis";
import type { Region } from "../../workbook/plan";
import { indexNames } from "../index-kinds";
import { formats, live, section, type Spill, text } from "../sheet-section";
import { indexLine, monthColumn, type OwnNtpSheet } from "./own-ntp-sheet";
import { treeShares } from "./tree-shares";

/** What each item of the whole contributed to the changes of the last month. */
export function contributionsPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months, moved, whole, segment } = sheet;
  if (!at.contributions) return [];
  const place = result.segments.indexOf(segment);
  const last = months.length - 1;
  const all = ownContributions(result, whole.id, last);
  const tree = sheet.trees[place];
  const node = (item: number) => result.nodes.findIndex((one) => one.item === item);
  const scale = (side: "it" | "ib") =>
    segment.link < 0 ? 1 : (rowOf(result, whole.id, side).levels[segment.link] ?? 100) / 100;
  const scaled = (side: "it" | "ib", index: string): string =>
    segment.link < 0
      ? index
      : `${index}*${at.indices.cell(monthColumn(segment.link), indexLine(sheet, side, whole.id))}/100`;
  const levelAt = (item: number, month: number) => {
    const { levels } = result.items[item] as (typeof result.items)[number];
    return segment.link < 0
      ? (levels[month] as number)
      : ((levels[month] as number) / (levels[segment.link] as number)) * 100;
  };
  const received = moved.filter(({ side }) => side === "it").length;
  const sides = { it: [0, received], ib: [received, moved.length - received] } as const;
  const shares = treeShares(sheet, segment);
  const spills = (column: "andil" | "ntpPoints"): Spill[] => {
    const cells = (side: "it" | "ib") =>
      (["before", "now", "share"] as const).map((of) =>
        at.contributions?.range(of, ...sides[side]),
      );
    if (column === "ntpPoints")
      return [
        {
          formula: `BPS.NTP_CONTRIBUTION(${[...cells("it"), ...cells("ib")].join(",")})`,
          values: all.map(({ ntpPoints }) => ntpPoints),
        },
      ];
    return (["it", "ib"] as const).map((side) => ({
      formula: `BPS.CONTRIBUTION(${cells(side).join(",")})`,
      values: all.filter((one) => one.side === side).map(({ andil }) => andil),
      line: sides[side][0],
    }));
  };
  return section(at.contributions, {
    title: texts.contributions(sheet.groupName(whole.id), months[last] ?? ""),
    headers: {
      side: texts.side,
      subsector: texts.subsector,
      item: texts.item,
      share: texts.share,
      before: texts.before,
      now: texts.now,
      andil: texts.andil,
      ntpPoints: texts.ntpPoints,
    },
    rows: moved.map(({ item, side }) => {
      const own = result.items[item]?.item;
      const index = (month: number) =>
        live(
          scaled(side, tree?.cell(monthColumn(month), node(item)) ?? ""),
          levelAt(item, month) * scale(side),
        );
      return {
        side: text(indexNames[side]),
        subsector: text(sheet.groupName(own?.subsector ?? "")),
        item: text(own?.label ?? ""),
        share: live(tree?.cell("share", node(item)) ?? "", shares[node(item)] ?? 0, formats.weight),
        before: index(last - 1),
        now: index(last),
      };
    }),
    spills: { andil: spills("andil"), ntpPoints: spills("ntpPoints") },
  });
}
